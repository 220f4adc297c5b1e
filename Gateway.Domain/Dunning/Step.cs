namespace Gateway.Domain.Dunning;

/// <summary>A step of a ladder: what is done, once, when all its conditions hold.</summary>
public sealed record Step
{
    /// <summary>Names it within its ladder: <c>first-reminder</c>. Notices keep it.</summary>
    public required string Code { get; init; }

    public required StepAct Act { get; init; }

    public required IReadOnlyList<StepCondition> When { get; init; }

    /// <summary>Whether interest and costs are asked for, as far as the law allows it that day.</summary>
    public bool AsksForMore { get; init; }

    /// <summary>The first day on which all conditions hold; null when time alone does not bring it about.</summary>
    internal DateOnly? EarliestDay(StepFacts facts)
    {
        var earliest = DateOnly.MinValue;
        foreach (var condition in When)
        {
            if (condition.EarliestDay(facts) is not { } day)
            {
                return null;
            }

            earliest = day > earliest ? day : earliest;
        }

        return earliest;
    }
}
