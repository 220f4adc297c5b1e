using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// A debt on one of its ways: a list of events that only grows. Where it stands, what can come next, what it has cost
/// and until when something must be done follow from them.
/// </summary>
public sealed class RecoveryCase
{
    private readonly List<CaseEvent> events = [];
    private CaseState? suspendedFrom;

    public RecoveryCase(Procedure procedure, DateOnly openedOn, Currency currency, DateOnly? claimBy = null)
    {
        ClaimBy = claimBy;
        Procedure = procedure;
        OpenedOn = openedOn;
        Currency = currency;
    }

    public Procedure Procedure { get; }

    public DateOnly OpenedOn { get; }

    public Currency Currency { get; }

    /// <summary>The last day for claims that the judgment names; null where the law says it.</summary>
    public DateOnly? ClaimBy { get; }

    public CaseState State { get; private set; } = CaseState.Prepared;

    public IReadOnlyList<CaseEvent> Events => events;

    public bool IsEnded => CaseSteps.IsEnd(State);

    /// <summary>Whether a judge, or a record made enforceable, gave a title that stands.</summary>
    public bool HasTitle =>
        events.FindLastIndex(one => one.Act is CaseAct.TitleGiven or CaseAct.DeclaredEnforceable)
        > events.FindLastIndex(one => CaseSteps.IsFallOfTitle(Procedure, one.Act));

    /// <summary>What bailiff, court and lawyer have cost so far.</summary>
    public Amount Costs => Sum(CaseAct.CostAdded);

    /// <summary>What a collective procedure has paid out so far.</summary>
    public Amount Dividends => Sum(CaseAct.DividendReceived);

    /// <summary>What the debtor has paid to the partner so far.</summary>
    public Amount Payments => Sum(CaseAct.PaymentReceived);

    /// <summary>
    /// The day from which a collective procedure lets nobody proceed alone, the first of several; null when there is
    /// none.
    /// </summary>
    public DateOnly? InsolventSince => events
        .Skip(events.FindLastIndex(one => one.Act == CaseAct.InsolvencyLifted) + 1)
        .Where(one => one.Act == CaseAct.DebtorInsolvent)
        .Min(one => (DateOnly?)one.On);

    /// <summary>What can happen next, as far as somebody tells it to the case alone.</summary>
    public IEnumerable<CaseAct> Next => Enum.GetValues<CaseAct>()
        .Where(act => !CaseSteps.OfTheClient.Contains(act) && After(act) is not null);

    /// <summary>A case with what happened in it, as it was stored.</summary>
    public static RecoveryCase Of(
        Procedure procedure,
        DateOnly openedOn,
        Currency currency,
        IEnumerable<CaseEvent> events,
        DateOnly? claimBy = null)
    {
        var recovery = new RecoveryCase(procedure, openedOn, currency, claimBy);
        foreach (var one in events.OrderBy(one => one.Sequence))
        {
            recovery.Take(one);
        }

        return recovery;
    }

    /// <summary>Takes what happened, when it can have happened there and on that day.</summary>
    /// <param name="book">The law, for the terms.</param>
    /// <param name="act">What happened.</param>
    /// <param name="on">The day.</param>
    /// <param name="today">What has not come yet cannot have happened.</param>
    /// <param name="amount">Needed for costs and shares.</param>
    /// <param name="until">The last day that a judgment names.</param>
    /// <param name="reference">A few words.</param>
    public CaseOutcome Record(
        LawBook book,
        CaseAct act,
        DateOnly on,
        DateOnly today,
        Amount? amount = null,
        DateOnly? until = null,
        string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var happened = new CaseEvent(events.Count + 1, act, on, amount, until, reference);
        if (CaseGuards.Refusal(book, this, happened, today) is { } refusal)
        {
            return new CaseOutcome.Refused(refusal);
        }

        Take(happened);
        return new CaseOutcome.Taken(happened);
    }

    /// <summary>The last day that something happened.</summary>
    public DateOnly? DayOf(CaseAct act) => events.FindLast(one => one.Act == act)?.On;

    internal CaseEvent? Last(CaseAct act) => events.FindLast(one => one.Act == act);

    /// <summary>Where an act would lead; null where it cannot happen.</summary>
    internal CaseState? After(CaseAct act) =>
        act == CaseAct.InsolvencyLifted && InsolventSince is null ? null
        : CaseSteps.After(Procedure, State, act)
            ?? (act == CaseAct.PlanBroken && State == CaseState.Instalments ? suspendedFrom : null);

    private void Take(CaseEvent happened)
    {
        var next = After(happened.Act) ?? throw new InvalidOperationException(
            $"{happened.Act} cannot follow in a case of {Procedure} that is {State}.");
        if (happened.Act == CaseAct.PlanAgreed)
        {
            suspendedFrom = State;
        }

        State = next;
        events.Add(happened);
    }

    private Amount Sum(CaseAct act) => Amount.Sum(
        events.Where(one => one.Act == act).Select(one => one.Amount).OfType<Amount>(), Currency);
}
