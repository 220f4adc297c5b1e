namespace Gateway.Api.Identity;

/// <summary>A key as it is stored, without the secret.</summary>
internal sealed record KnownKey
{
    public required Guid Id { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    public required string Prefix { get; init; }

    /// <summary>Who holds it, as an address; null for a key of a program, which is never one of two people.</summary>
    public string? Person { get; init; }

    public required Scope Scope { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it is good.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>To about a minute.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
}
