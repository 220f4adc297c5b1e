namespace Gateway.Domain.Invoicing.Rules;

/// <summary>What rate a VAT category has.</summary>
internal enum RateRule
{
    AboveZero,
    Zero,
    None,
}
