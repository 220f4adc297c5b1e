namespace Gateway.Domain.Invoicing;

/// <summary>The VAT categories of EN 16931 (UNTDID 5305). We issue the first seven; all are read.</summary>
public enum VatCategory
{
    /// <summary>S: standard rate, any rate above zero.</summary>
    Standard,

    /// <summary>Z: zero rated goods.</summary>
    ZeroRated,

    /// <summary>E: exempt from tax; wants a reason.</summary>
    Exempt,

    /// <summary>AE: the customer owes the VAT (autoliquidation).</summary>
    ReverseCharge,

    /// <summary>K: intra-Community supply of goods.</summary>
    IntraCommunity,

    /// <summary>G: export outside the Union.</summary>
    Export,

    /// <summary>O: outside the scope of VAT; stands alone on a document and without VAT numbers.</summary>
    OutsideScope,

    /// <summary>L: IGIC of the Canary Islands.</summary>
    CanaryIslands,

    /// <summary>M: IPSI of Ceuta and Melilla.</summary>
    CeutaAndMelilla,

    /// <summary>B: Italian split payment.</summary>
    SplitPayment,
}
