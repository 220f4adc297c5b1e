namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// What the ten rules of a VAT category ask: the columns of the table that EN 16931 spreads over its families.
/// </summary>
internal sealed record VatShape
{
    /// <summary>-01: how the breakdown mirrors what lines, allowances and charges use.</summary>
    public required VatPresence Presence { get; init; }

    /// <summary>-02 to -04: who must be identified.</summary>
    public required VatParties Parties { get; init; }

    /// <summary>-05 to -07: which rate goes with the category.</summary>
    public required VatRate Rate { get; init; }

    /// <summary>-08 and -09: whether the breakdown is by rate, with tax, or one row without tax.</summary>
    public required bool IsTaxed { get; init; }

    /// <summary>-10: whether an exemption reason must be there; otherwise it must not.</summary>
    public required bool NeedsReason { get; init; }
}
