using Gateway.Domain.Dunning;

namespace Gateway.Api.Http.Dunning;

/// <summary>A step by its code, and what it does.</summary>
internal sealed record LadderStepFields
{
    public required string Code { get; init; }

    public required StepAct Act { get; init; }

    public static LadderStepFields? Of(Step? step) =>
        step is null ? null : new() { Code = step.Code, Act = step.Act };
}
