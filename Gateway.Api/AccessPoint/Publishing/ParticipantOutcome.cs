using Gateway.Peppol.AccessPoint.Registration;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>What came of an act on a participant of ours. A closed union.</summary>
internal abstract record ParticipantOutcome
{
    private ParticipantOutcome()
    {
    }

    /// <summary>It stands as it should, here and at the locator.</summary>
    public sealed record Done : ParticipantOutcome;

    /// <summary>Another SMP may take it over with this key, which is told once.</summary>
    public sealed record MayMove(MigrationKey Key) : ParticipantOutcome;

    /// <summary>The locator could not be reached: what was wanted is noted and tried again.</summary>
    public sealed record Pending(string Why) : ParticipantOutcome;

    /// <summary>Nothing was done.</summary>
    public sealed record Refused(string Why) : ParticipantOutcome;
}
