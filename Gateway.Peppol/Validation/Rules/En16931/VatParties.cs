namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Whose identification a VAT category asks for.</summary>
internal enum VatParties
{
    /// <summary>The seller by a VAT or tax number, or the tax representative by a VAT number.</summary>
    Seller,

    /// <summary>The seller or the tax representative by a VAT number.</summary>
    SellerByVat,

    /// <summary>As <see cref="Seller"/>, and the buyer by a VAT or a company number.</summary>
    SellerAndBuyer,

    /// <summary>As <see cref="SellerByVat"/>, and the buyer by a VAT number.</summary>
    SellerAndBuyerByVat,

    /// <summary>Nobody may be identified for VAT.</summary>
    Nobody,
}
