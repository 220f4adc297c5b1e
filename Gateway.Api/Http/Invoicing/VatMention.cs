namespace Gateway.Api.Http.Invoicing;

/// <summary>The legal mentions the gateway words itself, in the language of the document.</summary>
internal enum VatMention
{
    /// <summary>The customer owes the VAT: autoliquidation.</summary>
    ReverseCharge,

    /// <summary>Exempt by article 44 of the VAT code.</summary>
    Article44,

    /// <summary>The special scheme of small enterprises, article 56bis.</summary>
    SmallEnterprise,

    /// <summary>Intra-Community supply of goods, article 39bis.</summary>
    IntraCommunity,

    /// <summary>Export, article 39.</summary>
    Export,

    /// <summary>The service is located outside Belgium, article 21.</summary>
    OutsideScope,
}
