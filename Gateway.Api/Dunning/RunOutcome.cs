using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;

namespace Gateway.Api.Dunning;

/// <summary>What came of an act on a run. A closed union.</summary>
internal abstract record RunOutcome
{
    private RunOutcome()
    {
    }

    public sealed record Done(RunRow Run) : RunOutcome;

    /// <summary>It may not be done now; nothing was changed.</summary>
    public sealed record Refused(Sentence Why) : RunOutcome;
}
