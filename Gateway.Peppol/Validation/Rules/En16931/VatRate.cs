namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Which rate goes with a VAT category.</summary>
internal enum VatRate
{
    /// <summary>Zero, and it must be given.</summary>
    Zero,

    Positive,

    NotNegative,

    /// <summary>None at all.</summary>
    Absent,
}
