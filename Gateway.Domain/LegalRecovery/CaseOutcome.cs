using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>What came of telling a case that something happened.</summary>
public abstract record CaseOutcome
{
    private CaseOutcome()
    {
    }

    public sealed record Taken(CaseEvent Event) : CaseOutcome;

    /// <summary>It cannot have happened here, or not on that day; nothing was noted.</summary>
    public sealed record Refused(Reason Reason) : CaseOutcome;
}
