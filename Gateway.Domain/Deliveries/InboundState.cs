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
}
