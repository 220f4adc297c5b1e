namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Where a VAT category is used.</summary>
internal enum VatUse
{
    OnLine,
    OnAllowance,
    OnCharge,
}
