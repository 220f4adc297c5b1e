namespace Gateway.Api.Http.Deliveries;

/// <summary>What was done with the events.</summary>
internal sealed record MailEventsResponse
{
    /// <summary>Noted with their delivery.</summary>
    public required int Taken { get; init; }

    /// <summary>Reported before; nothing changed.</summary>
    public required int Repeated { get; init; }

    /// <summary>Of messages that are not ours, or not yet known to be; kept.</summary>
    public required int Unknown { get; init; }
}
