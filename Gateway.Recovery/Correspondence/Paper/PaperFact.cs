using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>One labelled fact of the band under the title.</summary>
internal sealed record PaperFact(Sentence Label, string Value)
{
    /// <summary>What the document says of itself, in the order a reader looks for it; only what is there.</summary>
    public static IReadOnlyList<PaperFact> Of(InvoicePaper paper)
    {
        var (content, format) = (paper.Content, paper.Format);
        var references = content.References;
        (Sentence Label, string? Value)[] facts =
        [
            (Labels.Number, paper.Document.Number),
            (Labels.IssueDate, format.LongDate(content.IssueDate)),
            (Labels.DueDate, content.DueDate is { } due ? format.LongDate(due) : null),
            (Labels.SupplyDate, content.Delivery?.Date is { } supplied ? format.LongDate(supplied) : null),
            (Labels.SupplyPeriod, Text(content.Period, format)),
            (Labels.TaxPoint, content.TaxPointDate is { } taxPoint ? format.LongDate(taxPoint) : null),
            (Labels.BuyerVat, PrintedNumber.Vat(content.Buyer.VatNumber)),
            (Labels.BuyerRegistration, content.Buyer.VatNumber is null
                ? PrintedNumber.Registration(content.Buyer.LegalRegistration)
                : null),
            (Labels.BuyerReference, references.Buyer),
            (Labels.Order, references.Order),
            (Labels.SalesOrder, references.SalesOrder),
            (Labels.Contract, references.Contract),
            (Labels.Project, references.Project),
            (Labels.Tender, references.TenderOrLot),
            (Labels.Despatch, references.DespatchAdvice),
            (Labels.Receipt, references.ReceivingAdvice),
            (Labels.InvoicedObject, references.InvoicedObject?.Value),
            (Labels.Accounting, references.BuyerAccounting),
        ];
        return [.. facts.Where(fact => fact.Value is not null).Select(fact => new PaperFact(fact.Label, fact.Value!))];
    }

    /// <summary><c>01/03/2026 – 31/03/2026</c>, open at the end that is not given; null without a period.</summary>
    public static string? Text(Period? period, PrintFormat format) => period is null or { Start: null, End: null }
        ? null
        : $"{Text(period.Start, format)} – {Text(period.End, format)}".Trim();

    private static string Text(DateOnly? date, PrintFormat format) => date is { } day ? format.ShortDate(day) : "";
}
