using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Dunning;

namespace Gateway.Api.Http.Dunning;

/// <summary>A step: what is done, once, when all its conditions hold.</summary>
internal sealed record LadderStepDefinition
{
    [MaxLength(64)]
    public required string Code { get; init; }

    public required StepAct Act { get; init; }

    /// <summary>Whether interest and costs are asked for, as far as the law allows it that day.</summary>
    public required bool AsksForMore { get; init; }

    [MinLength(1), MaxLength(10)]
    public required IReadOnlyList<LadderConditionFields> When { get; init; }

    public static LadderStepDefinition Of(Step step) => new()
    {
        Code = step.Code,
        Act = step.Act,
        AsksForMore = step.AsksForMore,
        When = [.. step.When.Select(LadderConditionFields.Of)],
    };
}
