using Gateway.Api.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// Makes the document of a request: the seller from the unit's legal entity, the buyer from the client, defaults where
/// the request is silent, the mentions that the law adds. What is wrong with it is told, all at once; a document with
/// a fatal finding is not issued.
/// </summary>
internal sealed class DocumentAssembler(IssuingOptions options)
{
    public AssembledDocument Invoice(InvoiceRequest request, DocumentParties parties, DateOnly today)
    {
        var issueDate = request.IssueDate ?? today;
        var currency = request.Currency ?? Currency.Eur;
        var content = Common(request, parties, "380", issueDate) with
        {
            DueDate = request.DueDate
                ?? issueDate.AddDays(request.PaymentTermDays ?? parties.Client.PaymentTermDays),
            PaymentTerms = request.PaymentTerms,
            PaymentMeans = (request.PaymentMeans ?? [new PaymentMeansFields()])
                .Select(means => means.ToDomain(parties.LegalEntity)).ToListOf(),
            CreditorIdentifier = request.CreditorIdentifier,
            PaidAmount = Money(request.PaidAmount, currency),
            RoundingAmount = Money(request.RoundingAmount, currency),
            PrecedingInvoices = (request.PrecedingInvoices ?? []).Select(one => one.ToDomain()).ToListOf(),
        };
        List<Finding> findings = [.. DocumentTerms.Check(request, parties, issueDate, today, options)];
        if (request is { DueDate: not null, PaymentTermDays: not null })
        {
            findings.Add(DocumentTerms.TwoTerms());
        }

        return Completed(request, content, parties, findings, CreditBasis.Invoice);
    }

    public AssembledDocument StandaloneCreditNote(
        StandaloneCreditNoteRequest request, DocumentParties parties, DateOnly today)
    {
        var issueDate = request.IssueDate ?? today;
        var content = Common(request, parties, "381", issueDate) with
        {
            PrecedingInvoices = request.PrecedingInvoices.Select(one => one.ToDomain()).ToListOf(),
        };
        var findings = DocumentTerms.Check(request, parties, issueDate, today, options);
        return Completed(request, content, parties, findings, CreditBasis.FreeStanding);
    }

    private static AssembledDocument Completed(
        DocumentRequest request,
        DocumentContent content,
        DocumentParties parties,
        IEnumerable<Finding> findings,
        CreditBasis basis)
    {
        var language = request.Language ?? parties.Client.Language;
        var named = (request.Exemptions ?? []).Select(one => one.Mention).OfType<VatMention>().ToListOf();
        var reasoned = VatReasons.Complete(content, parties.Client.Kind, language, named);
        return new AssembledDocument(
            reasoned.Content,
            language,
            [
                .. findings,
                .. BuyerRules.Check(content with { References = Given(request, parties) }, parties.Client),
                .. reasoned.Findings,
                .. ContentRules.Check(reasoned.Content, basis),
            ]);
    }

    private static DocumentContent Common(
        DocumentRequest request, DocumentParties parties, string typeCode, DateOnly issueDate)
    {
        var currency = request.Currency ?? Currency.Eur;
        return new DocumentContent
        {
            TypeCode = typeCode,
            IssueDate = issueDate,
            TaxPointDate = request.TaxPointDate,
            TaxPointCode = request.TaxPointCode,
            Currency = currency,
            VatCurrency = request.VatCurrency,
            VatTotalInVatCurrency = request.VatCurrency is { } vatCurrency
                ? Money(request.VatTotalInVatCurrency, vatCurrency)
                : null,
            References = References(request, parties),
            Notes = request.Note is { } note ? [new Note(note)] : [],
            Seller = PartyOf.Seller(parties.LegalEntity, parties.Unit),
            Buyer = PartyOf.Buyer(parties.Client, parties.Unit.Id),
            Payee = request.Payee?.ToDomain(),
            TaxRepresentative = request.TaxRepresentative?.ToDomain(),
            Delivery = request.Delivery?.ToDomain(),
            Period = request.Period?.ToDomain(),
            AllowanceCharges = (request.AllowanceCharges ?? []).Select(one => one.ToDomain(currency)).ToListOf(),
            Exemptions = (request.Exemptions ?? [])
                .Where(one => one.Mention is null)
                .Select(one => new VatExemption(one.Category, one.Reason, one.Code)).ToListOf(),
            Attachments = (request.Attachments ?? []).Select(one => one.ToDomain()).ToListOf(),
            Lines = request.Lines.Select((line, index) => line.ToDomain(index + 1, currency)).ToListOf(),
        };
    }

    /// <summary>BIS wants a buyer reference or an order (PEPPOL-EN16931-R003): the client's own stands in for one that
    /// is not given, and where there is none either, the code of the unit, which our people find it by.</summary>
    private static DocumentReferences References(DocumentRequest request, DocumentParties parties)
    {
        var references = Given(request, parties);
        return references with { Buyer = references.Buyer ?? (references.Order is null ? parties.Unit.Code : null) };
    }

    /// <summary>What the caller or the client gives.</summary>
    private static DocumentReferences Given(DocumentRequest request, DocumentParties parties)
    {
        var references = request.References?.ToDomain() ?? new DocumentReferences();
        return references with { Buyer = references.Buyer ?? parties.Client.BuyerReference };
    }

    private static Amount? Money(decimal? value, Currency currency) =>
        value is { } amount ? new Amount(amount, currency) : null;
}
