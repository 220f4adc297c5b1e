namespace Gateway.Domain.Parties;

/// <summary>What a unit adds of its own to the paper of its legal entity.</summary>
public sealed record Brand
{
    public const int LogoBytesMax = 512 * 1024;

    /// <summary>PNG or JPEG, at most 512 KiB; checked by its first bytes and its size in pixels.</summary>
    public byte[]? Logo { get; init; }

    /// <summary><c>#rrggbb</c>.</summary>
    public string? Colour { get; init; }

    /// <summary>A sentence at the foot of the invoice.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the invoice shows how much of its price is wages and social contributions.</summary>
    public bool ShowsWageShare { get; init; }
}
