using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;

namespace Gateway.Api.LegalRecovery;

/// <summary>What came of keeping a dossier. A closed union.</summary>
internal abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    public sealed record Kept(CaseDossierRow Dossier) : KeepOutcome;

    public sealed record Unknown : KeepOutcome;

    /// <summary>As the case stands, it may not leave, or not in this way.</summary>
    public sealed record NotNow(Sentence Why) : KeepOutcome;
}
