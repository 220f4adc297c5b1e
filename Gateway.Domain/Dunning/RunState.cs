namespace Gateway.Domain.Dunning;

/// <summary>Where a run of reminders stands.</summary>
public enum RunState
{
    /// <summary>Frozen for a person to look at. Nothing leaves.</summary>
    Proposed,

    /// <summary>A second person agreed. Next, somebody issues it.</summary>
    SignedOff,

    /// <summary>Its notices are being written and queued, by one node at a time.</summary>
    Issuing,

    /// <summary>Every notice was queued or left out with a reason. Final.</summary>
    Issued,

    /// <summary>A later proposal took its place. Final.</summary>
    Dropped,
}
