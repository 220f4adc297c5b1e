using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Findings;

namespace Gateway.Api.LegalRecovery;

/// <summary>What came of keeping a paper. A closed union.</summary>
internal abstract record ExhibitOutcome
{
    private ExhibitOutcome()
    {
    }

    public sealed record Kept(ExhibitRow Exhibit) : ExhibitOutcome;

    /// <summary>The same bytes are kept there already.</summary>
    public sealed record Known(ExhibitRow Exhibit) : ExhibitOutcome;

    public sealed record Refused(IReadOnlyList<Finding> Findings) : ExhibitOutcome;
}
