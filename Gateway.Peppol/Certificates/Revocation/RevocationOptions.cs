namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>How revocation is checked.</summary>
public sealed record RevocationOptions
{
    /// <summary>Tried in order until one knows. The list first: responders of the network were overloaded before.
    /// Empty means that revocation is not checked.</summary>
    public IReadOnlyList<RevocationMethod> Methods { get; init; } = [RevocationMethod.Crl, RevocationMethod.Ocsp];

    /// <summary>Whether a certificate of which nothing can be found out is refused. Refused by default.</summary>
    public bool RefusesUnknown { get; init; } = true;

    /// <summary>How long a list or an answer is used before it is asked for again, even if it says it holds longer.
    /// Six hours by default.</summary>
    public TimeSpan RefreshAfter { get; init; } = TimeSpan.FromHours(6);

    /// <summary>How long the last good list is still used after its own end when no newer one can be had. A day by
    /// default.</summary>
    public TimeSpan LastGoodFor { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long after a failure the same address is left alone. A minute by default.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one fetch may take. Ten seconds by default.</summary>
    public TimeSpan FetchTimeMax { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Octets of one list or answer. 16 MiB by default.</summary>
    public int OctetsMax { get; init; } = 16 << 20;
}
