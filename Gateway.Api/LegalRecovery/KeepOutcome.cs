using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Api.LegalRecovery;

/// <summary>What came of keeping a dossier. A closed union.</summary>
internal abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    public sealed record Kept(CaseDossierRow Dossier) : KeepOutcome;

    public sealed record Unknown : KeepOutcome;

    /// <summary>The way is not open to the debts as they stand now.</summary>
    public sealed record Inadmissible(IReadOnlyList<Reason> Reasons) : KeepOutcome;

    /// <summary>What was named is not the hash of the dossier.</summary>
    public sealed record OtherHash : KeepOutcome;

    /// <summary>As the case stands, it may not leave, or not in this way.</summary>
    public sealed record NotNow(Sentence Why) : KeepOutcome;
}
