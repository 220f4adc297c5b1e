namespace Gateway.Peppol.Routing.Publisher;

/// <summary>How long and how much is read from an SMP.</summary>
public sealed record SmpOptions
{
    /// <summary>How long one answer may take, from the connection to its last octet. Ten seconds by default.</summary>
    public TimeSpan TimeMax { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Octets of one answer. 2 MiB by default.</summary>
    public int OctetsMax { get; init; } = 2 << 20;
}
