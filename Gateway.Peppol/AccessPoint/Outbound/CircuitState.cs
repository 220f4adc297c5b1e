namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>Whether messages go to an access point.</summary>
public enum CircuitState
{
    /// <summary>They go.</summary>
    Closed,

    /// <summary>It is down: none goes until a time.</summary>
    Open,

    /// <summary>The time is over: one goes, and decides.</summary>
    HalfOpen,
}
