using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>An invoice or a credit note: immutable once it has its number, compared as a whole.</summary>
public abstract record BillingDocument
{
    private protected BillingDocument()
    {
    }

    /// <summary>BT-1.</summary>
    public required string Number { get; init; }

    public required DocumentContent Content { get; init; }

    public required DocumentTotals Totals { get; init; }

    public Currency Currency => Content.Currency;
}
