namespace Gateway.Domain.Invoicing;

/// <summary>The mentions of Belgian VAT law: why an invoice carries no VAT, or carries it differently.</summary>
public enum VatMention
{
    /// <summary>Works on buildings and kin for a Belgian client who files periodic returns (RD n° 1 art. 20).</summary>
    DomesticReverseCharge,

    /// <summary>A service to a taxable person of another member state (VAT Code art. 21 § 2).</summary>
    EuServices,

    /// <summary>Goods sent to a taxable person of another member state (VAT Code art. 39bis).</summary>
    IntraCommunityGoods,

    /// <summary>Goods that leave the Union (VAT Code art. 39).</summary>
    Export,

    /// <summary>The exemptions of VAT Code art. 44: culture, education, care, ...</summary>
    Article44,

    /// <summary>The seller is in the scheme of small enterprises (VAT Code art. 56bis).</summary>
    SmallEnterprise,

    /// <summary>A service that takes place outside Belgium (VAT Code art. 21 § 2).</summary>
    OutsideScope,

    /// <summary>Margin scheme of travel agents.</summary>
    MarginTravelAgents,

    /// <summary>Margin scheme of second-hand goods.</summary>
    MarginSecondHandGoods,

    /// <summary>Margin scheme of works of art.</summary>
    MarginWorksOfArt,

    /// <summary>Margin scheme of collectors' items and antiques.</summary>
    MarginCollectorsItems,

    /// <summary>The client writes the invoice in the seller's name. It is no reason for an exemption.</summary>
    SelfBilling,
}
