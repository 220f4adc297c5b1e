namespace Gateway.Domain.Dunning;

/// <summary>
/// A dunning policy as data: steps from the mildest to the worst. Where a debt stands on it is computed from facts each
/// time and kept nowhere, so a payment or a hold lowers it by itself, and a day that was missed is not done twice.
/// </summary>
public sealed record Ladder(string Code, IReadOnlyList<Step> Steps)
{
    /// <summary>Whether one of its steps looks at how the client behaved before.</summary>
    public bool LooksAtHistory => Steps.Any(step => step.When.Any(condition => condition.IsAboutHistory));

    /// <summary>The worst step that is due on a day; never one milder than what was done.</summary>
    internal Step? DueStep(StepFacts facts, DateOnly on) =>
        Beyond(facts).LastOrDefault(step => step.EarliestDay(facts) <= on);

    /// <summary>The step that comes due first, with the day; null when none does by time alone.</summary>
    internal (Step Step, DateOnly From)? Upcoming(StepFacts facts) => Beyond(facts)
        .Select(step => (Step: step, From: step.EarliestDay(facts)))
        .Where(one => one.From is not null)
        .Select(one => ((Step Step, DateOnly From)?)(one.Step, one.From!.Value))
        .MinBy(one => one!.Value.From);

    /// <summary>The worst step that was done and whose conditions still hold: where the debt stands.</summary>
    internal Step? Standing(StepFacts facts, DateOnly on) => Steps
        .Reverse()
        .FirstOrDefault(step => facts.LastDone(step.Code) is not null && step.EarliestDay(facts) <= on);

    /// <summary>The steps worse than the worst that was done.</summary>
    private IEnumerable<Step> Beyond(StepFacts facts)
    {
        var done = Steps.Index().Where(one => facts.LastDone(one.Item.Code) is not null);
        return Steps.Skip(done.Select(one => one.Index + 1).LastOrDefault());
    }
}
