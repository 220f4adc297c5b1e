using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What the document refers to on the buyer's and the seller's side.</summary>
internal sealed record ReferencesFields
{
    /// <summary>What the buyer routes the document by (BT-10). Without it and without an order, the client's own
    /// buyer reference stands, else the code of the unit.</summary>
    public string? Buyer { get; init; }

    /// <summary>BT-11.</summary>
    public string? Project { get; init; }

    /// <summary>The work contract (BT-12). Mandatory for units that work with 3in1.</summary>
    [MaxLength(128)]
    public string? Contract { get; init; }

    /// <summary>The buyer's order (BT-13).</summary>
    public string? Order { get; init; }

    /// <summary>The seller's order (BT-14).</summary>
    public string? SalesOrder { get; init; }

    /// <summary>BT-15.</summary>
    public string? ReceivingAdvice { get; init; }

    /// <summary>BT-16.</summary>
    public string? DespatchAdvice { get; init; }

    /// <summary>BT-17.</summary>
    public string? TenderOrLot { get; init; }

    /// <summary>An object the document is about, such as a subscription (BT-18).</summary>
    public IdentifierFields? InvoicedObject { get; init; }

    /// <summary>Where the buyer books it (BT-19).</summary>
    public string? BuyerAccounting { get; init; }

    public DocumentReferences ToDomain() => new()
    {
        Buyer = Buyer,
        Project = Project,
        Contract = Contract,
        Order = Order,
        SalesOrder = SalesOrder,
        ReceivingAdvice = ReceivingAdvice,
        DespatchAdvice = DespatchAdvice,
        TenderOrLot = TenderOrLot,
        InvoicedObject = InvoicedObject?.ToDomain(),
        BuyerAccounting = BuyerAccounting,
    };
}
