namespace Gateway.Domain.Law;

/// <summary>Where a change of the rows of law stands.</summary>
public enum LawChangeState
{
    /// <summary>One person wrote it; nothing uses it.</summary>
    Proposed,

    /// <summary>A second person approved it: every calculation from now on uses it. Final.</summary>
    Approved,

    /// <summary>Somebody turned it down. Final.</summary>
    Rejected,
}
