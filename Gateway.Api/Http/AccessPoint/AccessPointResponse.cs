using Gateway.Peppol.AccessPoint.Outbound;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>How things stand with one receiving access point, as this node sees it.</summary>
internal sealed record AccessPointResponse
{
    public required string Seat { get; init; }

    /// <summary>Closed: messages go. Open: it is down and left alone. Half open: one message tries it.</summary>
    public required CircuitState State { get; init; }

    /// <summary>Outages in a row.</summary>
    public required int Failures { get; init; }

    /// <summary>When it is tried again; absent while messages go.</summary>
    public DateTimeOffset? OpenUntil { get; init; }

    /// <summary>Messages on their way to it now.</summary>
    public required int InFlight { get; init; }

    /// <summary>What the last outage was.</summary>
    public string? LastFault { get; init; }

    public static AccessPointResponse Of(CircuitReport report) => new()
    {
        Seat = report.Seat,
        State = report.State,
        Failures = report.Failures,
        OpenUntil = report.OpenUntil,
        InFlight = report.InFlight,
        LastFault = report.LastFault,
    };
}
