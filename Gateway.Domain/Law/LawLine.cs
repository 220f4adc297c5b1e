namespace Gateway.Domain.Law;

/// <summary>
/// A row of law as a person wrote it, not yet checked: what a file holds, or a screen. Dates are ISO 8601, an empty
/// last day means "until replaced", an empty verifier "nobody yet".
/// </summary>
/// <param name="Place">Where it stands, for the findings: a file and a line.</param>
/// <param name="Key">A key of <see cref="LawKeys"/>, with a country where it may have one.</param>
/// <param name="Value">In the unit of the key.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reference">Act and article, as <see cref="LegalReference"/> reads it.</param>
/// <param name="Source">Where the value was read.</param>
/// <param name="VerifiedBy">Who of the house or its lawyers signed it off.</param>
public sealed record LawLine(
    string Place,
    string Key,
    string Value,
    string From,
    string To,
    string Reference,
    string Source,
    string VerifiedBy);
