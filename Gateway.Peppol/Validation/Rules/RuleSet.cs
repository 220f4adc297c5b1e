namespace Gateway.Peppol.Validation.Rules;

/// <summary>Who made a rule.</summary>
internal enum RuleSet
{
    /// <summary>EN 16931 in the UBL syntax (CEN/TS 16931-3-2), kept by CEN/TC 434.</summary>
    En16931,

    /// <summary>Peppol BIS Billing, kept by OpenPeppol, with the national rules in it.</summary>
    Peppol,
}
