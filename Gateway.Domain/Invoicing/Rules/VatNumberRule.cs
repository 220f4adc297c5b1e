namespace Gateway.Domain.Invoicing.Rules;

/// <summary>How a VAT category wants the seller or the buyer to be known.</summary>
internal enum VatNumberRule
{
    /// <summary>Anything goes.</summary>
    Free,

    /// <summary>By a VAT number, the representative's or another tax registration.</summary>
    VatOrTaxRegistration,

    /// <summary>By a VAT number or the number in the legal register.</summary>
    VatOrLegalRegistration,

    /// <summary>By a VAT number; for the seller the representative's will do.</summary>
    Vat,

    /// <summary>Without any VAT number.</summary>
    Forbidden,
}
