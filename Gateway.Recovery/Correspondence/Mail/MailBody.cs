using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>What the mail says, once for both of its forms.</summary>
public sealed record MailBody
{
    public required Language Language { get; init; }

    public required string Subject { get; init; }

    /// <summary>The sentences before and after what is to be paid.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    public required IReadOnlyList<string> Closing { get; init; }

    /// <summary>Amount, due date, account and communication; empty when there is nothing to transfer.</summary>
    public required IReadOnlyList<(string Label, string Value)> Payment { get; init; }

    public required string UnitName { get; init; }

    public required string SellerName { get; init; }

    public required Accent Accent { get; init; }

    internal static MailBody Of(InvoicePaper paper)
    {
        string In(Sentence sentence) => paper.In(sentence.With(paper.Document.Number, paper.Unit.Name));
        var isSettled = !paper.IsCreditNote && !paper.AsksForMoney;
        var payment = PaymentRows(paper);
        List<Sentence> opening =
        [
            MailWords.Greeting,
            paper.IsCreditNote ? MailWords.CreditNoteEnclosed : MailWords.InvoiceEnclosed,
            .. isSettled ? [MailWords.NothingToPay] : Array.Empty<Sentence>(),
            .. payment.Count > 0 ? [MailWords.HowToPay] : Array.Empty<Sentence>(),
        ];
        return new MailBody
        {
            Language = paper.Language,
            Subject = In(paper.IsCreditNote ? MailWords.CreditNoteSubject : MailWords.InvoiceSubject),
            Opening = [.. opening.Select(In)],
            Payment = payment,
            Closing = [In(MailWords.Files), In(MailWords.Questions), In(MailWords.Regards)],
            UnitName = paper.Unit.Name,
            SellerName = paper.Content.Seller.Name,
            Accent = Accent.Of(paper.Unit.Brand.Colour),
        };
    }

    public string ToText()
    {
        IEnumerable<string> paragraphs =
        [
            .. Opening,
            .. Payment.Count > 0
                ? [string.Join('\n', Payment.Select(row => $"  {row.Label}: {row.Value}"))]
                : Array.Empty<string>(),
            .. Closing.SkipLast(1),
            $"{Closing[^1]}\n{UnitName}\n{SellerName}",
        ];
        return string.Join("\n\n", paragraphs) + "\n";
    }

    private static List<(string Label, string Value)> PaymentRows(InvoicePaper paper)
    {
        var transfer = paper.Content.PaymentMeans.OfType<PaymentMeans.CreditTransfer>().FirstOrDefault();
        if (!paper.AsksForMoney || transfer is null)
        {
            return [];
        }

        (Sentence Label, string? Value)[] rows =
        [
            (Labels.ToPay, paper.Format.Money(paper.Totals.Payable)),
            (Labels.DueDate, paper.Content.DueDate is { } due ? paper.Format.LongDate(due) : null),
            (Labels.Account, PrintedNumber.Account(transfer.Account)),
            (Labels.Beneficiary, paper.Content.Payee?.Name ?? transfer.AccountName ?? paper.Content.Seller.Name),
            (Labels.Communication, transfer.Reference is { } text ? PrintedNumber.Reference(text) : null),
        ];
        return [.. rows.Where(row => row.Value is not null).Select(row => (paper.In(row.Label), row.Value!))];
    }
}
