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
    /// <summary>An item whose only fault is that its next step is not due yet was reminded before.</summary>
    private const string StepNotDue = "SGW-DUN-STEP";

    public static ClientProposal Of(LawBook book, DunningOptions options, DunningClient client)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(client);
        var policy = options.Policy;
        var judged = Owing(client)
            .Select(item => new JudgedItem(item, DunningEngine.Decide(book, policy, item.Situation)))
            .ToList();
        return new ClientProposal(client, judged, NoticeOf(options, client, judged));
    }

    /// <summary>The debts, each told what the client owes in its currency once the credits are taken off.</summary>
    private static IEnumerable<DunningItem> Owing(DunningClient client)
    {
        foreach (var group in client.Items.GroupBy(item => item.Balance.Currency))
        {
            var claimable = group.Where(item => item.Balance.IsPositive && IsClaimable(item));
            var owed = Amount.Sum(claimable.Select(item => item.Balance), group.Key) - client.CreditsIn(group.Key);
            foreach (var item in group.Where(item => item.Balance.IsPositive))
            {
                yield return IsClaimable(item)
                    ? item with { Situation = item.Situation with { ClientOwes = owed } }
                    : item;
            }
        }
    }

    private static bool IsClaimable(DunningItem item)
    {
        var today = item.Situation.Today;
        return today > item.DueDate && !item.Situation.Holds.Any(hold => hold.IsInForce(today));
    }

    private static ProposedNotice? NoticeOf(
        DunningOptions options, DunningClient client, IReadOnlyList<JudgedItem> judged)
    {
        var due = judged
            .Where(one => one.Decision is { IsAllowed: true, NextStep.Act: not StepAct.Recovery })
            .ToList();
        if (due.Count == 0)
        {
            return null;
        }

        // The currency of the oldest debt goes first; another follows after the gap between two notices.
        var currency = due.MinBy(one => one.Item.DueDate)!.Item.Balance.Currency;
        due = [.. due.Where(one => one.Item.Balance.Currency == currency)];
        var letters = due.Where(one => one.Decision.NextStep!.Act != StepAct.Call).ToList();
        var act = letters.Exists(one => one.Decision.NextStep!.Act == StepAct.FormalNotice) ? StepAct.FormalNotice
            : letters.Count > 0 ? StepAct.Reminder
            : StepAct.Call;
        var notice = new ProposedNotice
        {
            Act = act,
            Channel = ChannelOf(options, client, act),
            Items = letters.Count > 0 ? letters : due,
            Also =
            [
                .. judged.Where(one => one.Item.Balance.Currency == currency
                    && one.Decision.Blockers is [{ Rule: StepNotDue }]
                    && one.Item.Situation.Notices.Count > 0),
            ],
            Credits = client.CreditsIn(currency),
        };
        return notice.Total.IsPositive ? notice : null;
    }

    private static NoticeChannel ChannelOf(DunningOptions options, DunningClient client, StepAct act) => act switch
    {
        StepAct.Call => NoticeChannel.Telephone,
        StepAct.FormalNotice when options.FormalNoticeByRegisteredPost => NoticeChannel.Registered,
        _ => client.Channel,
    };
}
