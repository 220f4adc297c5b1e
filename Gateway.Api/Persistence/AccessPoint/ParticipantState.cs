namespace Gateway.Api.Persistence.AccessPoint;

/// <summary>How a participant of ours stands at the locator.</summary>
internal enum ParticipantState
{
    /// <summary>Published and received for; the locator does not know it yet, or it is not known whether it
    /// does.</summary>
    Joining,

    /// <summary>The locator has it for our SMP.</summary>
    Joined,

    /// <summary>It was given a migration key and may be taken over by another SMP; until then it is ours.</summary>
    Moving,

    /// <summary>To be taken out; published until the locator has done so.</summary>
    Leaving,
}
