namespace Gateway.Api.Desk.Dunning;

/// <summary>Which part of a run its page shows.</summary>
public enum RunPart
{
    /// <summary>Client by client what leaves.</summary>
    Leaves,

    /// <summary>What the run before did not have.</summary>
    New,

    /// <summary>What only the run before had.</summary>
    Gone,

    /// <summary>What is held back, and why.</summary>
    Blocked,

    /// <summary>What came of it.</summary>
    Progress,
}
