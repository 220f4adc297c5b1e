using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>Finds what a movement may pay, weighs it, and decides whether one of them is sure.</summary>
internal sealed class Candidates(OpenItems open, MatchPolicy policy)
{
    /// <summary>Invoices with one amount beyond which the amount tells nothing.</summary>
    private const int SameAmountMax = 5;

    /// <summary>Clients of one account or name that are looked through.</summary>
    private const int ClientsMax = 10;

    /// <summary>Invoices named in one text; 140 characters hold some twelve.</summary>
    private const int NamedMax = 40;

    /// <summary>What movements of this run have paid.</summary>
    private readonly Dictionary<ReceivableId, Amount> paid = [];

    public MatchOutcome Decide(Evidence evidence)
    {
        var weighing = new Weighing(open, policy, evidence, Left, Owed);
        var proposals = Sets(evidence)
            .DistinctBy(set => string.Join(',', set))
            .Select(weighing.Propose)
            .OfType<MatchProposal>()
            .OrderByDescending(proposal => proposal.Score)
            .ToList();
        return IsSure(proposals)
            ? new MatchOutcome.Matched(proposals[0])
            : new MatchOutcome.Queued([.. proposals.Take(policy.ProposalsMax)], []);
    }

    public void Take(MatchProposal proposal)
    {
        foreach (var allocation in proposal.Allocations)
        {
            if (allocation.Receivable is { } receivable)
            {
                paid[receivable] = paid.TryGetValue(receivable, out var before)
                    ? before + allocation.Amount
                    : allocation.Amount;
            }
        }
    }

    /// <summary>Sure is what reaches the threshold and leads every other way.</summary>
    private bool IsSure(IReadOnlyList<MatchProposal> proposals) =>
        proposals.Count > 0 && proposals[0].Score >= policy.Threshold
        && (proposals.Count == 1 || proposals[0].Score - proposals[1].Score >= policy.Lead);

    /// <summary>What is left of the invoice itself.</summary>
    private Amount Left(int index)
    {
        var left = paid.TryGetValue(open[index].Id, out var amount) ? open[index].Open - amount : open[index].Open;
        return left.IsNegative ? Amount.Zero(left.Currency) : left;
    }

    /// <summary>The same with its interest and costs.</summary>
    private Amount Owed(int index) =>
        paid.TryGetValue(open[index].Id, out var amount) ? open[index].Owed - amount : open[index].Owed;

    /// <summary>
    /// Every set of items that the movement may pay, in ascending order of items, some of them twice.
    /// </summary>
    private IEnumerable<int[]> Sets(Evidence evidence)
    {
        int[] named = [.. evidence.Named.Keys.Where(index => IsOf(evidence, index)).Order().Take(NamedMax)];
        int[] together = [.. named.Where(index => Owed(index).IsPositive || !IsOfPlan(evidence, index))];
        var clients = evidence.AccountClients.Union(evidence.NameClients)
            .OrderBy(client => client.Value).Take(ClientsMax);
        return named.Except(evidence.Plans.Where(plan => plan.Length > 1).SelectMany(plan => plan))
            .Select(index => new[] { index })
            .Concat(evidence.Plans.Select(plan => OfPlan(evidence, plan)).Where(plan => plan.Length > 0))
            .Concat(together.Length > 1 && !evidence.IsAmbiguous ? [together] : [])
            .Concat(named.SelectMany(index => WithRemainder(evidence, index)))
            .Concat(clients.SelectMany(client => OfClient(evidence, client)))
            .Concat(OfAmount(evidence));
    }

    /// <summary>What is owed of a plan; all of it, where that is nothing.</summary>
    private int[] OfPlan(Evidence evidence, int[] plan)
    {
        int[] items = [.. plan.Where(index => IsOf(evidence, index)).Take(NamedMax)];
        int[] owing = [.. items.Where(index => Owed(index).IsPositive)];
        return owing.Length > 0 ? owing : items;
    }

    private static bool IsOfPlan(Evidence evidence, int index) => evidence.Plans.Any(plan => plan.Contains(index));

    /// <summary>The named item and the only other one of its client that asks what it leaves over; of one that was
    /// settled, nothing is left over: it is paid twice. Who names several has said what the rest is for.</summary>
    private IEnumerable<int[]> WithRemainder(Evidence evidence, int index)
    {
        var rest = evidence.Line.Amount - Left(index);
        var isAnyLeft = rest.IsPositive && Left(index).IsPositive && Owed(index) < evidence.Line.Amount;
        if (evidence.Named.Count > 1 || !isAnyLeft)
        {
            return [];
        }

        var others = ItemsOf(evidence, open[index].ClientId)
            .Where(other => other != index && Left(other) == rest).Take(2).ToList();
        return others.Count == 1 ? [index < others[0] ? [index, others[0]] : [others[0], index]] : [];
    }

    private IEnumerable<int[]> OfClient(Evidence evidence, ClientId client)
    {
        int[] owing = [.. ItemsOf(evidence, client)];
        int[] items = [.. owing.Where(index => Left(index).IsPositive)];
        var amount = evidence.Line.Amount;
        var least = amount + policy.ToleranceIn(amount.Currency);
        var alike = owing.Where(index => IsAlike(Left(index)) || IsAlike(Owed(index)));
        var areAll = open.Of(client).Count <= OpenItems.OfClientMax;
        return alike.Select(index => new[] { index })
            .Concat(areAll ? new[] { items, owing }.Where(set => set.Length > 0) : []);

        bool IsAlike(Amount asked) =>
            (asked >= amount && asked <= least) || asked == evidence.Line.OriginalAmount;
    }

    private IEnumerable<int[]> OfAmount(Evidence evidence)
    {
        var items = open.WithAmount(evidence.Line.Amount);
        return items.Count <= SameAmountMax
            ? items.Where(index => IsOf(evidence, index)).Select(index => new[] { index })
            : [];
    }

    private IEnumerable<int> ItemsOf(Evidence evidence, ClientId client) =>
        open.Of(client).Take(OpenItems.OfClientMax).Where(index => IsOf(evidence, index) && Owed(index).IsPositive);

    /// <summary>Money of another currency pays nothing by itself: its rate is a person's to give.</summary>
    private bool IsOf(Evidence evidence, int index) => open[index].Open.Currency == evidence.Line.Amount.Currency;
}
