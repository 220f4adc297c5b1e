namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>How long a receiving access point may take.</summary>
public sealed record SenderOptions
{
    /// <summary>How long one try may take, from the connection to the last octet of the answer. Two minutes by default:
    /// what others of the network wait.</summary>
    public TimeSpan TimeMax { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest wait that a receiver may ask for (Retry-After); a longer one is cut to it. Four hours by
    /// default.</summary>
    public TimeSpan RetryAfterMax { get; init; } = TimeSpan.FromHours(4);
}
