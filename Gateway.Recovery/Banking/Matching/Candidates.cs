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
        var weighing = new Weighing(open, policy, evidence, Left);
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

    private Amount Left(int index) =>
        paid.TryGetValue(open[index].Id, out var amount) ? open[index].Open - amount : open[index].Open;

    /// <summary>
    /// Every set of items that the movement may pay, in ascending order of items, some of them twice.
    /// </summary>
    private IEnumerable<int[]> Sets(Evidence evidence)
    {
        int[] named = [.. evidence.Named.Keys.Where(index => IsOf(evidence, index)).Order().Take(NamedMax)];
        var clients = evidence.AccountClients.Union(evidence.NameClients)
            .OrderBy(client => client.Value).Take(ClientsMax);
        return named.Select(index => new[] { index })
            .Concat(named.Length > 1 && !evidence.IsAmbiguous ? [named] : [])
            .Concat(named.SelectMany(index => WithRemainder(evidence, index)))
            .Concat(clients.SelectMany(client => OfClient(evidence, client)))
            .Concat(OfAmount(evidence));
    }

    /// <summary>The named item and the only other one of its client that asks what it leaves over; of one that was
    /// settled, nothing is left over: it is paid twice.</summary>
    private IEnumerable<int[]> WithRemainder(Evidence evidence, int index)
    {
        var rest = evidence.Line.Amount - Left(index);
        if (!rest.IsPositive || !Left(index).IsPositive)
        {
            return [];
        }

        var others = ItemsOf(evidence, open[index].ClientId)
            .Where(other => other != index && Left(other) == rest).Take(2).ToList();
        return others.Count == 1 ? [index < others[0] ? [index, others[0]] : [others[0], index]] : [];
    }

    private IEnumerable<int[]> OfClient(Evidence evidence, ClientId client)
    {
        int[] items = [.. ItemsOf(evidence, client)];
        var amount = evidence.Line.Amount;
        var least = amount + policy.ToleranceIn(amount.Currency);
        var alike = items.Where(index => (Left(index) >= amount && Left(index) <= least)
            || Left(index) == evidence.Line.OriginalAmount);
        var areAll = items.Length > 0 && open.Of(client).Count <= OpenItems.OfClientMax;
        return alike.Select(index => new[] { index }).Concat(areAll ? [items] : []);
    }

    private IEnumerable<int[]> OfAmount(Evidence evidence)
    {
        var items = open.WithAmount(evidence.Line.Amount);
        return items.Count <= SameAmountMax
            ? items.Where(index => IsOf(evidence, index)).Select(index => new[] { index })
            : [];
    }

    private IEnumerable<int> ItemsOf(Evidence evidence, ClientId client) =>
        open.Of(client).Take(OpenItems.OfClientMax).Where(index => IsOf(evidence, index) && Left(index).IsPositive);

    /// <summary>Money of another currency pays nothing by itself: its rate is a person's to give.</summary>
    private bool IsOf(Evidence evidence, int index) => open[index].Open.Currency == evidence.Line.Amount.Currency;
}
