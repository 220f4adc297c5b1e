namespace Gateway.Domain.Parties;

/// <summary>
/// Whom to write to at a client. A contact of one unit is used for that unit's documents and seen by no other; a
/// contact without a unit serves all.
/// </summary>
public sealed record ClientContact
{
    public required ContactPurpose Purpose { get; init; }

    public required string Email { get; init; }

    public string? Name { get; init; }

    /// <summary>Where to ring it about a debt.</summary>
    public string? Phone { get; init; }

    public ProductionUnitId? UnitId { get; init; }
}
