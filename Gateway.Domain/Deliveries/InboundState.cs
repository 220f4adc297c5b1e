namespace Gateway.Domain.Deliveries;

/// <summary>How far a document that came in has got.</summary>
public enum InboundState
{
    /// <summary>Nobody knows yet which unit it is for: a person assigns it.</summary>
    Unassigned,

    /// <summary>A unit has it.</summary>
    Assigned,

    /// <summary>It had come in another message before; only the first is delivered.</summary>
    Duplicate,

    /// <summary>Nobody here could take it, and its sender is told so.</summary>
    Returned,

    /// <summary>It is for the access point itself: what another one tells of a document that we sent.</summary>
    Status,
}
