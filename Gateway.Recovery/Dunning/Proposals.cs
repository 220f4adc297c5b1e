using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Dunning;

/// <summary>
/// From what is open to what would leave: each item is judged alone, and what may go is put into one notice a client.
/// A pure function; a run, the desk and the question "why not" all ask it.
/// </summary>
public static class Proposals
{
    public static ClientProposal Of(LawBook book, DunningOptions options, DunningClient client)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(client);
        var policy = options.Policy;
        var judged = Owing(policy, client)
            .Select(item => new JudgedItem(item, DunningEngine.Decide(book, policy, item.Situation)))
            .ToList();
        judged = FirstRemindersApart(policy, judged);
        (judged, var notice) = OneNotice(options, client, judged);
        return new ClientProposal(client, judged, notice);
    }

    /// <summary>
    /// The notice about some of the debts that are due and no others: what it does, how it goes and what it lists
    /// beside follow from these alone. What else is due is not on it. Null when credits cover all that it would ask.
    /// </summary>
    /// <param name="options">How clients are reminded.</param>
    /// <param name="client">To whom.</param>
    /// <param name="judged">All its debts.</param>
    /// <param name="reminded">
    /// Those it reminds of, due in one currency, for letters or else for a call; at least one.
    /// </param>
    public static ProposedNotice? NoticeAbout(
        DunningOptions options,
        DunningClient client,
        IReadOnlyList<JudgedItem> judged,
        IReadOnlyList<JudgedItem> reminded)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(reminded);
        var currency = reminded[0].Item.Balance.Currency;
        var act = IsCall(reminded[0]) ? StepAct.Call
            : reminded.Any(one => one.Decision.NextStep!.Act == StepAct.FormalNotice) ? StepAct.FormalNotice
            : StepAct.Reminder;
        List<JudgedItem> also = reminded[0].IsFirstReminder ? [] :
        [
            .. judged.Where(one => one.Item.Balance.Currency == currency && one.MayBeRecovered(options.Policy)
                && IsAsked(options.Policy, one.Item) && !IsDue(one)),
        ];
        var notice = new ProposedNotice
        {
            Act = act,
            Channel = ChannelOf(options, client, act, [.. reminded, .. also]),
            Items = reminded,
            Also = also,
            ClientCredits = client.CreditsIn(currency),
        };
        return notice.Total.IsPositive ? notice : null;
    }

    /// <summary>
    /// A consumer's free first reminders leave alone, never beside what asks for more, or threatens. Whichever has been
    /// due longer leaves today, so that neither keeps the other waiting for ever; the rest follows after the gap
    /// between two letters. What credits cover keeps nothing waiting.
    /// </summary>
    private static List<JudgedItem> FirstRemindersApart(DunningPolicy policy, List<JudgedItem> judged)
    {
        var due = judged.Where(one => IsDue(one) && one.Item.Uncovered.IsPositive)
            .ToLookup(one => one.IsFirstReminder, one => one.Decision.NextStepFrom);
        if (!judged.Exists(one => one.IsFirstReminder))
        {
            return judged;
        }

        var isTheirTurn = !due.Contains(false) || due[true].Min() <= due[false].Min();
        return judged.ConvertAll(one => IsDue(one) && one.IsFirstReminder != isTheirTurn
            ? one with { Decision = one.Decision.AfterAnother(one.Decision.Today.AddDays(policy.GapDays)) }
            : one);
    }

    private static bool IsDue(JudgedItem one) => one.Decision.IsAllowed;

    /// <summary>
    /// The debts, each told what the client owes in its currency once the credits are taken off, and what of these
    /// falls on it.
    /// </summary>
    private static IEnumerable<DunningItem> Owing(DunningPolicy policy, DunningClient client)
    {
        foreach (var group in client.Items.GroupBy(item => item.Balance.Currency))
        {
            var asked = group.Where(item => IsAsked(policy, item)).ToList();
            var credits = client.CreditsIn(group.Key);
            var owed = Amount.Sum(asked.Select(item => item.Balance), group.Key) - credits;
            var spread = credits.IsPositive ? CreditSpread.Of(client, asked, group.Key) : null;
            foreach (var item in group.Where(item => item.Balance.IsPositive))
            {
                yield return IsAsked(policy, item)
                    ? item with
                    {
                        Situation = item.Situation with { ClientOwes = owed, Credits = spread?[item.Id] ?? [] },
                    }
                    : item;
            }
        }
    }

    /// <summary>
    /// What a letter may list, whichever of them it reminds of, and what the credits fall on: late, beyond the days
    /// that a transfer takes, not on hold, and not what money that is in the house may pay.
    /// </summary>
    private static bool IsAsked(DunningPolicy policy, DunningItem item)
    {
        var (situation, today) = (item.Situation, item.Situation.Today);
        return item.Balance.IsPositive && today > item.DueDate && !situation.IsInTransit(policy)
            && situation.MoneyWaitsUntil(policy) is null && !situation.HoldsThatStand(policy).Any();
    }

    /// <summary>
    /// A client gets one notice a day: in the currency of the oldest debt that is due, a letter before a call. What
    /// else is due follows after the gap between two notices, and what credits cover is not asked for: each is told.
    /// </summary>
    private static (List<JudgedItem> Judged, ProposedNotice? Notice) OneNotice(
        DunningOptions options, DunningClient client, List<JudgedItem> judged)
    {
        while (judged.Where(IsDue).MinBy(one => one.Item.DueDate)?.Item.Balance.Currency is { } currency)
        {
            var due = judged.Where(one => IsDue(one) && one.Item.Balance.Currency == currency).ToList();
            var isCall = due.TrueForAll(IsCall);
            var reminded = due.Where(one => IsCall(one) == isCall).ToList();
            var others = judged.ConvertAll(one => IsDue(one) && !reminded.Contains(one)
                ? one with { Decision = one.Decision.AfterAnother(one.Decision.Today.AddDays(options.GapDays)) }
                : one);
            if (NoticeAbout(options, client, others, reminded) is { } notice)
            {
                return (others, notice);
            }

            judged = judged.ConvertAll(one => reminded.Contains(one)
                ? one with { Decision = one.Decision.Covered() }
                : one);
        }

        return (judged, null);
    }

    private static bool IsCall(JudgedItem one) => one.Decision.NextStep?.Act == StepAct.Call;

    private static NoticeChannel ChannelOf(
        DunningOptions options, DunningClient client, StepAct act, IReadOnlyList<JudgedItem> listed) => act switch
        {
            StepAct.Call => NoticeChannel.Telephone,
            StepAct.FormalNotice when options.FormalNoticeByRegisteredPost => NoticeChannel.Registered,
            _ => client.ChannelFor([.. listed.Select(one => one.Item.UnitId).Distinct()]),
        };
}
