namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>When a receiving access point is left alone, and for how long.</summary>
public sealed record CircuitOptions
{
    /// <summary>Outages in a row that open the circuit. Three by default.</summary>
    public int FailuresMax { get; init; } = 3;

    /// <summary>Tries that may wait for a first answer at once. Eight by default: half of the lanes, so that one access
    /// point that accepts and stays silent never holds them all.</summary>
    public int UnansweredMax { get; init; } = 8;

    /// <summary>How long a try beyond those waits for its turn before it is put off. Five seconds by default.</summary>
    public TimeSpan TurnTimeMax { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the circuit stays open the first time; twice as long each time the probe fails. 30 seconds by
    /// default.</summary>
    public TimeSpan OpenFirst { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest it stays open. 15 minutes by default.</summary>
    public TimeSpan OpenMax { get; init; } = TimeSpan.FromMinutes(15);
}
