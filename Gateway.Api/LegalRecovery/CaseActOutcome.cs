using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Api.LegalRecovery;

/// <summary>What came of an act on a case.</summary>
internal abstract record CaseActOutcome
{
    private CaseActOutcome()
    {
    }

    public sealed record Done(RecoveryCaseRow Case) : CaseActOutcome;

    public sealed record Unknown : CaseActOutcome;

    /// <summary>As the case stands, nobody may do this now.</summary>
    public sealed record NotNow(Sentence Why) : CaseActOutcome;

    /// <summary>The way is not open to the debts as they stand now.</summary>
    public sealed record Inadmissible(IReadOnlyList<Reason> Reasons) : CaseActOutcome;

    /// <summary>It cannot have happened, or not on that day.</summary>
    public sealed record Refused(Reason Reason) : CaseActOutcome;
}
