using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

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

    /// <summary>The debtor is of this kind.</summary>
    public ClientKind? DebtorKind { get; init; }

    /// <summary>The client is written to in this language.</summary>
    public Language? Language { get; init; }

    /// <summary>The client's reminders go this way: <c>mail</c> or <c>post</c>.</summary>
    public NoticeChannel? Channel { get; init; }

    /// <summary>So many other invoices of the past 365 days, or more, were not paid by their due date.</summary>
    public int? LateInvoicesAtLeast { get; init; }

    /// <summary>So many other invoices of the past 365 days, or fewer, were not paid by their due date.</summary>
    public int? LateInvoicesAtMost { get; init; }

    /// <summary>So many promises to pay, or more, were broken in the past 365 days.</summary>
    public int? BrokenPromisesAtLeast { get; init; }

    public static LadderConditionFields Of(StepCondition condition) => condition switch
    {
        StepCondition.DaysLate(var days) => new() { DaysLate = days },
        StepCondition.DaysAfter(var step, var days) => new() { DaysAfter = days, After = step },
        StepCondition.OwedAtLeast(var amount) => new() { OwedAtLeast = amount.Value },
        StepCondition.OfKind(var kind) => new() { DebtorKind = kind },
        StepCondition.InLanguage(var language) => new() { Language = language },
        StepCondition.ReachedBy(var channel) => new() { Channel = channel },
        StepCondition.LateAtLeast(var invoices) => new() { LateInvoicesAtLeast = invoices },
        StepCondition.LateAtMost(var invoices) => new() { LateInvoicesAtMost = invoices },
        StepCondition.PromisesBroken(var times) => new() { BrokenPromisesAtLeast = times },
        _ => new() { WaitIsOver = true },
    };

    /// <summary>Null when it is none of them, or several.</summary>
    public StepCondition? ToDomain()
    {
        StepCondition?[] all =
        [
            DaysLate is { } late ? new StepCondition.DaysLate(late) : null,
            DaysAfter is { } days ? new StepCondition.DaysAfter(After ?? "", days) : null,
            OwedAtLeast is { } owed ? new StepCondition.OwedAtLeast(Amount.Eur(owed)) : null,
            WaitIsOver is true ? new StepCondition.WaitIsOver() : null,
            DebtorKind is { } kind ? new StepCondition.OfKind(kind) : null,
            Language is { } language ? new StepCondition.InLanguage(language) : null,
            Channel is { } channel ? new StepCondition.ReachedBy(channel) : null,
            LateInvoicesAtLeast is { } least ? new StepCondition.LateAtLeast(least) : null,
            LateInvoicesAtMost is { } most ? new StepCondition.LateAtMost(most) : null,
            BrokenPromisesAtLeast is { } broken ? new StepCondition.PromisesBroken(broken) : null,
        ];
        var said = all.OfType<StepCondition>().ToList();
        var isWhole = (After is null) == (DaysAfter is null) && WaitIsOver is not false;
        return isWhole && said.Count == 1 ? said[0] : null;
    }
}
