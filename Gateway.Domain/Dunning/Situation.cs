using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.Dunning;

/// <summary>All facts about a receivable that decide whether and how it is dunned.</summary>
public sealed record Situation
{
    public required DateOnly Today { get; init; }

    /// <summary>The debt; its reminders are filled in from <see cref="Notices"/>.</summary>
    public required Debt Debt { get; init; }

    public required LadderChoice Ladder { get; init; }

    /// <summary>The last day up to which every statement of the account is known; null when none is.</summary>
    public required DateOnly? BankKnownUntil { get; init; }

    /// <summary>
    /// Since when money that may pay it waits for a person to say what it pays; null when none does.
    /// </summary>
    public DateOnly? MoneyWaitsSince { get; init; }

    /// <summary>The language the client is written to in.</summary>
    public Language Language { get; init; }

    /// <summary>How the client's reminders go, whatever the step.</summary>
    public NoticeChannel Channel { get; init; }

    /// <summary>How the client behaved; nothing where no step of any ladder looks at it.</summary>
    public ClientHistory History { get; init; } = ClientHistory.None;

    /// <summary>What was done on this receivable.</summary>
    public IReadOnlyList<SentNotice> Notices { get; init; } = [];

    /// <summary>Every hold on the receivable or on its client, old ones among them.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>The day the client last got a notice about anything.</summary>
    public DateOnly? ClientLastNotifiedOn { get; init; }

    /// <summary>A notice was issued to the client today, whatever became of it: there is one a day.</summary>
    public bool IsClientWrittenToToday { get; init; }

    /// <summary>A notice of this receivable was issued and has not left yet.</summary>
    public bool IsNoticeUnderway { get; init; }

    /// <summary>
    /// What the client owes in this currency on all its invoices, its credits taken off; null when only this debt is
    /// looked at.
    /// </summary>
    public Amount? ClientOwes { get; init; }

    /// <summary>
    /// What the client has to its credit elsewhere, as far as it falls on this debt: it does not pay it, but nothing is
    /// asked on top of what it covers.
    /// </summary>
    public IReadOnlyList<DebtMovement> Credits { get; init; } = [];

    /// <summary>The debt as it bears interest and costs: as if the credits had paid it.</summary>
    public Debt ChargedDebt => Credits.Count == 0 ? Debt : Debt with { Movements = [.. Debt.Movements, .. Credits] };

    /// <summary>The holds that keep notices away today.</summary>
    public IEnumerable<Hold> HoldsThatStand(DunningPolicy policy) =>
        Holds.Where(hold => hold.Stands(policy, Today, BankKnownUntil));

    /// <summary>Whether a transfer made on the due date may still be on its way, as far as the bank is known.</summary>
    public bool IsInTransit(DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return BankKnownUntil is not { } known || known < policy.ArrivedBy(Debt.DueDate);
    }

    /// <summary>
    /// Whether the days of a consumer's free reminder are over, and the bank shows who paid on the last of them.
    /// </summary>
    public bool IsOver(DunningPolicy policy, WaitingPeriod wait)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(wait);
        return Today > wait.LastDay && BankKnownUntil >= policy.ArrivedBy(wait.LastDay);
    }

    /// <summary>The last day on which money that waits keeps notices away; null where none does today.</summary>
    public DateOnly? MoneyWaitsUntil(DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.MoneyWaitsUntil(MoneyWaitsSince, Today);
    }

    /// <summary>What letters claimed on top of it before and is owed no more; null when nothing was.</summary>
    public SettledSurcharges? Settled { get; init; }

    /// <summary>Whether there is an address to write to.</summary>
    public bool CanBeReached { get; init; } = true;
}
