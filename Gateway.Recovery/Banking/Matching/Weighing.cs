using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// Makes a proposal of a set of items: what each gets of the movement, and what speaks for and against it.
/// </summary>
internal sealed class Weighing(OpenItems open, MatchPolicy policy, Evidence evidence, Func<int, Amount> left)
{
    private Amount Paid => evidence.Line.Amount;

    /// <summary>
    /// Null when the money cannot be put there: a rest would have no client, or the set owes nothing.
    /// </summary>
    public MatchProposal? Propose(int[] set)
    {
        var owed = Amount.Sum(set.Select(left), Paid.Currency);
        var isOneClient = set.All(index => open[index].ClientId == open[set[0]].ClientId);
        if (!isOneClient && Paid > owed)
        {
            return null;
        }

        var (fit, shortBy) = Fit(set, owed);
        var named = Named(set).ToList();
        var reasons = named.Concat(isOneClient ? evidence.OnClient(open[set[0]]) : []).Concat(fit).ToList();
        reasons.AddRange(Uniqueness(set, owed, reasons));
        if (named.Count == 0)
        {
            reasons.AddRange(Unnamed(set, fit));
        }

        return new MatchProposal
        {
            Allocations = Allocate(set),
            Score = reasons.Sum(reason => reason.Weight()),
            Reasons = [.. reasons.OrderByDescending(reason => Math.Abs(reason.Weight()))],
            ShortBy = shortBy,
        };
    }

    /// <summary>The oldest due first; what is left over is the client's.</summary>
    private List<Allocation> Allocate(int[] set)
    {
        var rest = Paid;
        var allocations = new List<Allocation>();
        foreach (var index in set)
        {
            var part = Amount.Min(rest, left(index));
            if (part.IsPositive)
            {
                allocations.Add(new Allocation(open[index].ClientId, open[index].Id, part));
                rest -= part;
            }
        }

        if (rest.IsPositive)
        {
            allocations.Add(new Allocation(open[set[0]].ClientId, null, rest));
        }

        return allocations;
    }

    /// <summary>
    /// What names the set: the least that is said of any of its items; nothing when one of them is not named.
    /// </summary>
    private IEnumerable<MatchReason> Named(int[] set)
    {
        var said = set.Where(evidence.Named.ContainsKey).Select(index => evidence.Named[index]).ToList();
        // Of two items of which one is named, the other came in as the remainder.
        return said.Count > 0 && (said.Count == set.Length || IsRemainder(set))
            ? [said.MinBy(reason => reason.Weight())]
            : [];
    }

    /// <summary>What speaks against a set that the payer did not name.</summary>
    private IEnumerable<MatchReason> Unnamed(int[] set, IReadOnlyList<MatchReason> fit)
    {
        if (fit.Contains(MatchReason.PaidInPart) || fit.Contains(MatchReason.PaidTooMuch))
        {
            yield return MatchReason.OnlyThePayerFits;
        }

        var client = open[set[0]].ClientId;
        if (evidence.Named.Keys.Any(index => open[index].ClientId != client))
        {
            yield return MatchReason.NamesAnother;
        }
        else if (evidence.Named.Count > 0 && !set.Any(evidence.Named.ContainsKey))
        {
            // Who pays an invoice twice does not mean the next one that asks as much.
            yield return MatchReason.NamesOtherInvoice;
        }
    }

    private bool IsRemainder(int[] set) =>
        set.Length == 2 && set.Count(evidence.Named.ContainsKey) == 1
        && Amount.Sum(set.Select(left), Paid.Currency) == Paid;

    private (IReadOnlyList<MatchReason> Reasons, Amount ShortBy) Fit(int[] set, Amount owed)
    {
        var zero = Amount.Zero(Paid.Currency);
        var lacks = owed - Paid;
        if (owed.IsZero || owed.IsNegative)
        {
            return ([MatchReason.SettledAlready], zero);
        }

        if (lacks.IsZero)
        {
            return ([Whole(set)], zero);
        }

        if (lacks.IsPositive && evidence.Line.OriginalAmount == owed)
        {
            return ([MatchReason.ChargesKept], lacks);
        }

        if (lacks.IsPositive && lacks <= policy.ToleranceIn(Paid.Currency))
        {
            return ([MatchReason.CentsLack], lacks);
        }

        var reason = lacks.IsPositive ? MatchReason.PaidInPart : MatchReason.PaidTooMuch;
        return (set.Length > 1 ? [reason, MatchReason.SumDiffers] : [reason], zero);
    }

    private MatchReason Whole(int[] set) =>
        set.Length == 1 ? MatchReason.Amount
        : set.All(evidence.Named.ContainsKey) ? MatchReason.SumOfNamed
        : IsRemainder(set) ? MatchReason.RemainderPaysAnother
        : MatchReason.SumOfAll;

    private IEnumerable<MatchReason> Uniqueness(int[] set, Amount owed, List<MatchReason> reasons)
    {
        if (set.Length > 1)
        {
            yield break;
        }

        var all = open.Of(open[set[0]].ClientId);
        var ofClient = all.Count <= OpenItems.OfClientMax ? all.Where(index => left(index).IsPositive).ToList() : [];
        if (reasons.Contains(MatchReason.Amount) && open.WithAmount(owed).Count == 1)
        {
            yield return MatchReason.AmountOfNoOther;
        }

        // That the client has no other says nothing while it is not known to be this client.
        var isKnownClient = reasons.Contains(MatchReason.Account) || reasons.Contains(MatchReason.Name);
        if (reasons.Contains(MatchReason.Amount) && isKnownClient && ofClient.Count(index => left(index) == owed) == 1)
        {
            yield return MatchReason.AmountOfNoOtherOfClient;
        }

        if (isKnownClient && ofClient is [var only] && only == set[0])
        {
            yield return MatchReason.OnlyInvoice;
        }
    }
}
