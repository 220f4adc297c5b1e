namespace Gateway.Domain.Invoicing;

/// <summary>An invoice. It is never changed: a mistake is corrected by a <see cref="CreditNote"/>.</summary>
public sealed record Invoice : BillingDocument
{
    /// <summary>The invoice with this number and the totals that follow from its content. The content has been
    /// checked before (ContentRules); a number is given to nothing that was refused.</summary>
    public static Invoice Issue(string number, DocumentContent content) =>
        new() { Number = number, Content = content, Totals = DocumentTotals.Of(content) };
}
