namespace Gateway.Domain.Invoicing;

/// <summary>What the document refers to on the buyer's and the seller's side.</summary>
public sealed record DocumentReferences
{
    /// <summary>BT-10: the buyer's routing reference. BIS wants this or an order reference.</summary>
    public string? Buyer { get; init; }

    /// <summary>BT-11.</summary>
    public string? Project { get; init; }

    /// <summary>BT-12.</summary>
    public string? Contract { get; init; }

    /// <summary>BT-13: the buyer's order.</summary>
    public string? Order { get; init; }

    /// <summary>BT-14.</summary>
    public string? SalesOrder { get; init; }

    /// <summary>BT-15.</summary>
    public string? ReceivingAdvice { get; init; }

    /// <summary>BT-16.</summary>
    public string? DespatchAdvice { get; init; }

    /// <summary>BT-17.</summary>
    public string? TenderOrLot { get; init; }

    /// <summary>BT-18: an object of the invoice, its scheme a code of UNTDID 1153.</summary>
    public Identifier? InvoicedObject { get; init; }

    /// <summary>BT-19: where the buyer books it.</summary>
    public string? BuyerAccounting { get; init; }
}
