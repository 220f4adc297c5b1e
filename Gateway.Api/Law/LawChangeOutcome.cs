using Gateway.Api.Persistence.Law;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Law;

/// <summary>What came of an act on a change of the law. A closed union.</summary>
internal abstract record LawChangeOutcome
{
    private LawChangeOutcome()
    {
    }

    public sealed record Done(LawChangeRow Change) : LawChangeOutcome;

    public sealed record Unknown : LawChangeOutcome;

    /// <summary>The rows are wrong, alone or with the law they would change.</summary>
    public sealed record Invalid(IReadOnlyList<Finding> Findings) : LawChangeOutcome;

    public sealed record Refused(Sentence Why) : LawChangeOutcome;
}
