namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Where a VAT category is used; the order is that of the official rule numbers.</summary>
internal enum VatPlace
{
    Line,
    Allowance,
    Charge,
}
