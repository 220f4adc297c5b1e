using System.Text.Json;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Api.Dunning;

/// <summary>Ladders as they are kept: JSON, one object a condition.</summary>
internal static class LadderText
{
    public static string Write(Ladder ladder) => JsonSerializer.Serialize(ladder.Steps.Select(step => new StoredStep(
        step.Code, step.Act, step.AsksForMore, [.. step.When.Select(Of)])));

    public static Ladder Read(string code, string steps) => new(
        code,
        [
            .. (JsonSerializer.Deserialize<List<StoredStep>>(steps) ?? []).Select(step => new Step
            {
                Code = step.Code,
                Act = step.Act,
                AsksForMore = step.AsksForMore,
                When = [.. step.When.Select(Of)],
            }),
        ]);

    private static StoredCondition Of(StepCondition condition) => condition switch
    {
        StepCondition.DaysLate(var days) => new StoredCondition("daysLate") { Days = days },
        StepCondition.DaysAfter(var step, var days) => new StoredCondition("daysAfter") { Step = step, Days = days },
        StepCondition.OwedAtLeast(var amount) => new StoredCondition("owedAtLeast")
        {
            Owed = amount.Value,
            Currency = amount.Currency.Code,
        },
        StepCondition.WaitIsOver => new StoredCondition("waitIsOver"),
        _ => throw new InvalidOperationException($"There is no such condition: {condition}."),
    };

    private static StepCondition Of(StoredCondition stored) => stored.Kind switch
    {
        "daysLate" => new StepCondition.DaysLate(stored.Days),
        "daysAfter" => new StepCondition.DaysAfter(stored.Step!, stored.Days),
        "owedAtLeast" => new StepCondition.OwedAtLeast(new Amount(stored.Owed, Currency.Parse(stored.Currency!))),
        "waitIsOver" => new StepCondition.WaitIsOver(),
        _ => throw new InvalidOperationException($"There is no such condition: {stored.Kind}."),
    };

    private sealed record StoredStep(
        string Code, StepAct Act, bool AsksForMore, IReadOnlyList<StoredCondition> When);

    private sealed record StoredCondition(string Kind)
    {
        public int Days { get; init; }

        public string? Step { get; init; }

        public decimal Owed { get; init; }

        public string? Currency { get; init; }
    }
}
