using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;

namespace Gateway.Api.Dunning;

/// <summary>What came of an act on a plan. A closed union.</summary>
internal abstract record PlanOutcome
{
    private PlanOutcome()
    {
    }

    public sealed record Done(PlanRow Plan) : PlanOutcome;

    /// <summary>An invoice is unknown, or of another client.</summary>
    public sealed record NoInvoice : PlanOutcome;

    /// <summary>It may not be done; nothing was changed.</summary>
    public sealed record Refused(string Rule, Sentence Why) : PlanOutcome;
}
