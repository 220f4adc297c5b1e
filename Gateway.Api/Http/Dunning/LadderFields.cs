using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Dunning;

namespace Gateway.Api.Http.Dunning;

/// <summary>A ladder: steps from the mildest to the worst.</summary>
internal sealed record LadderFields
{
    [MaxLength(64)]
    public required string Code { get; init; }

    /// <summary>Whether consumers may be put on it: then it is held to Book XIX of the Code of Economic Law.</summary>
    public required bool ForConsumers { get; init; }

    [MinLength(1), MaxLength(20)]
    public required IReadOnlyList<LadderStepDefinition> Steps { get; init; }

    public static LadderFields Of(Ladder ladder) => new()
    {
        Code = ladder.Code,
        ForConsumers = LadderRules.Check(ladder, isForConsumers: true).Count == 0,
        Steps = [.. ladder.Steps.Select(LadderStepDefinition.Of)],
    };
}
