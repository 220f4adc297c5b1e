using System.Text.Json;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

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
        StepCondition.OfKind(var kind) => new StoredCondition("ofKind") { Debtor = kind },
        StepCondition.InLanguage(var language) => new StoredCondition("inLanguage") { Language = language },
        StepCondition.ReachedBy(var channel) => new StoredCondition("reachedBy") { Channel = channel },
        StepCondition.LateAtLeast(var invoices) => new StoredCondition("lateAtLeast") { Count = invoices },
        StepCondition.LateAtMost(var invoices) => new StoredCondition("lateAtMost") { Count = invoices },
        StepCondition.PromisesBroken(var times) => new StoredCondition("promisesBroken") { Count = times },
        _ => throw new InvalidOperationException($"There is no such condition: {condition}."),
    };

    private static StepCondition Of(StoredCondition stored) => stored.Kind switch
    {
        "daysLate" => new StepCondition.DaysLate(stored.Days),
        "daysAfter" => new StepCondition.DaysAfter(stored.Step!, stored.Days),
        "owedAtLeast" => new StepCondition.OwedAtLeast(new Amount(stored.Owed, Currency.Parse(stored.Currency!))),
        "waitIsOver" => new StepCondition.WaitIsOver(),
        "ofKind" => new StepCondition.OfKind(stored.Debtor),
        "inLanguage" => new StepCondition.InLanguage(stored.Language),
        "reachedBy" => new StepCondition.ReachedBy(stored.Channel),
        "lateAtLeast" => new StepCondition.LateAtLeast(stored.Count),
        "lateAtMost" => new StepCondition.LateAtMost(stored.Count),
        "promisesBroken" => new StepCondition.PromisesBroken(stored.Count),
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

        public ClientKind Debtor { get; init; }

        public Language Language { get; init; }

        public NoticeChannel Channel { get; init; }

        public int Count { get; init; }
    }
}
