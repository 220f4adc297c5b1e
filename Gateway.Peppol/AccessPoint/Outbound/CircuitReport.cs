namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>How things stand with one receiving access point.</summary>
/// <param name="Seat">Its seat id.</param>
/// <param name="State">Whether messages go to it.</param>
/// <param name="Failures">Outages in a row.</param>
/// <param name="OpenUntil">When it is tried again; null while messages go.</param>
/// <param name="InFlight">Messages on their way to it now.</param>
/// <param name="LastFault">What the last outage was.</param>
public sealed record CircuitReport(
    string Seat, CircuitState State, int Failures, DateTimeOffset? OpenUntil, int InFlight, string? LastFault);
