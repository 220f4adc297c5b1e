namespace Gateway.Domain.Parties;

/// <summary>What a client wants to see on every invoice, beyond what the norm asks: without it, it does not
/// pay.</summary>
public enum BuyerRequirement
{
    /// <summary>The number of its order (BT-13).</summary>
    OrderReference,

    /// <summary>The reference it routes by (BT-10).</summary>
    BuyerReference,

    /// <summary>The number of the contract (BT-12).</summary>
    ContractReference,

    /// <summary>The number of the project (BT-11).</summary>
    ProjectReference,

    /// <summary>The account it books on (BT-19).</summary>
    BuyerAccounting,

    /// <summary>The period that is invoiced (BG-14).</summary>
    Period,
}
