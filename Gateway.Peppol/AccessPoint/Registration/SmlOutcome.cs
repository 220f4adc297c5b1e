using Gateway.Domain.Parties;

namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>What the locator did.</summary>
public abstract record SmlOutcome
{
    private SmlOutcome()
    {
    }

    /// <summary>What was asked.</summary>
    public sealed record Done : SmlOutcome;

    /// <summary>Participants of our SMP; <paramref name="Next"/> names the page after this one, null on the last.
    /// </summary>
    public sealed record Page(IReadOnlyList<ParticipantId> Participants, string? Next) : SmlOutcome;

    /// <summary>Nothing, for that reason. Asking again does not help.</summary>
    public sealed record Refused(SmlFault Fault, string Why) : SmlOutcome;

    /// <summary>It could not be reached or failed inside: whether it did what was asked is not known. Every operation
    /// may be repeated.</summary>
    public sealed record Unreachable(string Why) : SmlOutcome;
}
