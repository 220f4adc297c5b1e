using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Identity;

/// <summary>An API key: its hash and what it may touch. The key itself was shown once and is nowhere.</summary>
internal sealed class ApiKeyRow
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }

    /// <summary>SHA-256 of the key, in hexadecimal. 256 random bits need no slow hash.</summary>
    public required string Hash { get; init; }

    /// <summary>The first characters, by which people recognise it.</summary>
    public required string Prefix { get; init; }

    /// <summary>Who holds it; null for a program's.</summary>
    public string? Person { get; init; }

    /// <summary>All null: administration.</summary>
    public ProductionUnitId? UnitId { get; init; }
    public LegalEntityId? LegalEntityId { get; init; }

    /// <summary>The partner of the legal entity whose cases it sees, and nothing else.</summary>
    public Guid? PartnerId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; set; }
    public DateTimeOffset? LastUsedAt { get; set; }
}
