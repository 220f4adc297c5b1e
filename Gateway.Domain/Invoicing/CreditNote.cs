namespace Gateway.Domain.Invoicing;

/// <summary>
/// A credit note: corrects one invoice, whole or in part, or stands free when the original never went out
/// electronically. Amounts are positive: the document type says that they are owed back.
/// </summary>
public sealed record CreditNote : BillingDocument
{
    public static CreditNote Issue(string number, DocumentContent content) =>
        new() { Number = number, Content = content, Totals = DocumentTotals.Of(content) };

    /// <summary>What a credit note of the whole invoice says: the same lines and rounding, so that it gives back what
    /// was asked, and the invoice it corrects.</summary>
    public static DocumentContent ContentOf(Invoice original, DateOnly issueDate, string? reason)
    {
        ArgumentNullException.ThrowIfNull(original);
        return original.Content with
        {
            TypeCode = original.Content.Profile == BillingProfile.SelfBilling ? "261" : "381",
            IssueDate = issueDate,
            DueDate = null,
            PaymentTerms = null,
            PaidAmount = null,
            PrecedingInvoices = [new PrecedingInvoice(original.Number, original.Content.IssueDate)],
            Notes = reason is null ? original.Content.Notes : [new Note(reason)],
            Attachments = [],
        };
    }

    /// <summary>
    /// What a credit note of some lines says; the document's allowances and charges are not repeated.
    /// </summary>
    public static DocumentContent ContentOf(Invoice original, DateOnly issueDate, string? reason, ListOf<Line> lines)
    {
        var used = lines.Select(line => line.Vat.Category).ToHashSet();
        var whole = ContentOf(original, issueDate, reason);
        return whole with
        {
            Lines = lines,
            AllowanceCharges = [],
            Exemptions = whole.Exemptions.Where(one => used.Contains(one.Category)).ToListOf(),
            VatCurrency = null,
            VatTotalInVatCurrency = null,
            RoundingAmount = null,
        };
    }
}
