using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>What a step waits for: exactly one of these.</summary>
internal sealed record LadderConditionFields
{
    /// <summary>So many days after the due date.</summary>
    public int? DaysLate { get; init; }

    /// <summary>So many days after the step <see cref="After"/> was done.</summary>
    public int? DaysAfter { get; init; }

    [MaxLength(64)]
    public string? After { get; init; }

    /// <summary>At least this much is owed, in EUR.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public decimal? OwedAtLeast { get; init; }

    /// <summary>The wait that the law gives a consumer is over.</summary>
    public bool? WaitIsOver { get; init; }

    public static LadderConditionFields Of(StepCondition condition) => condition switch
    {
        StepCondition.DaysLate(var days) => new() { DaysLate = days },
        StepCondition.DaysAfter(var step, var days) => new() { DaysAfter = days, After = step },
        StepCondition.OwedAtLeast(var amount) => new() { OwedAtLeast = amount.Value },
        _ => new() { WaitIsOver = true },
    };

    /// <summary>Null when it is none of them, or several.</summary>
    public StepCondition? ToDomain() => this switch
    {
        { DaysLate: { } days, DaysAfter: null, After: null, OwedAtLeast: null, WaitIsOver: null } =>
            new StepCondition.DaysLate(days),
        { DaysLate: null, DaysAfter: { } days, After: { } step, OwedAtLeast: null, WaitIsOver: null } =>
            new StepCondition.DaysAfter(step, days),
        { DaysLate: null, DaysAfter: null, After: null, OwedAtLeast: { } owed, WaitIsOver: null } =>
            new StepCondition.OwedAtLeast(Amount.Eur(owed)),
        { DaysLate: null, DaysAfter: null, After: null, OwedAtLeast: null, WaitIsOver: true } =>
            new StepCondition.WaitIsOver(),
        _ => null,
    };
}
