using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// Makes a proposal of a set of items: what each gets of the movement, and what speaks for and against it.
/// </summary>
/// <param name="open">What may be paid.</param>
/// <param name="policy">How little is little.</param>
/// <param name="evidence">What the movement says.</param>
/// <param name="left">What is left of an invoice.</param>
/// <param name="owedOf">The same with its interest and costs: letters ask for both.</param>
internal sealed class Weighing(
    OpenItems open, MatchPolicy policy, Evidence evidence, Func<int, Amount> left, Func<int, Amount> owedOf)
{
    private Amount Paid => evidence.Line.Amount;

    /// <summary>
    /// Null when the money cannot be put there: a rest would have no client, or the set owes nothing.
    /// </summary>
    public MatchProposal? Propose(int[] set)
    {
        var owed = Amount.Sum(set.Select(owedOf), Paid.Currency);
        var isOneClient = set.All(index => open[index].ClientId == open[set[0]].ClientId);
        if (!isOneClient && Paid > owed)
        {
            return null;
        }

        var (fit, shortBy) = Fit(set, owed);
        var named = Named(set).ToList();
        var reasons = named.Concat(isOneClient ? evidence.OnClient(open[set[0]]) : []).Concat(fit).ToList();
        reasons.AddRange(Uniqueness(set, reasons));
        if (reasons.Contains(MatchReason.RemainderPaysAnother) && (set.Any(Crossed) || IsRestOfAnother(set)))
        {
            reasons.Add(MatchReason.AskedBefore);
        }

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

    /// <summary>
    /// The invoices first and the oldest due before the others, then their interest and costs; what is left over is the
    /// client's. In which order the money of one invoice pays it is the law's to say.
    /// </summary>
    private List<Allocation> Allocate(int[] set)
    {
        var rest = Paid;
        var parts = new Amount[set.Length];
        for (var place = 0; place < set.Length; place++)
        {
            parts[place] = Amount.Min(rest, left(set[place]));
            rest -= parts[place];
        }

        for (var place = 0; place < set.Length; place++)
        {
            var more = Amount.Min(rest, owedOf(set[place]) - parts[place]);
            (parts[place], rest) = (parts[place] + more, rest - more);
        }

        List<Allocation> allocations =
        [
            .. set.Zip(parts).Where(one => one.Second.IsPositive)
                .Select(one => new Allocation(open[one.First].ClientId, open[one.First].Id, one.Second)),
        ];
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

        if (fit.Contains(MatchReason.Amount) && AnotherAsked(set, Paid))
        {
            yield return MatchReason.AnotherAskedBefore;
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

    /// <summary>Who pays what a named invoice asked before it was paid in part sent the money before it knew: that the
    /// rest fits another invoice is then chance as likely as intent.</summary>
    private bool Crossed(int index) =>
        evidence.Named.ContainsKey(index) && ThatAsked(open[index].ClientId, Paid).Contains(index);

    private bool IsRestOfAnother(int[] set) =>
        AnotherAsked(set, left(set.Single(index => !evidence.Named.ContainsKey(index))));

    /// <summary>Whether another invoice of the client asked it before it was paid in part.</summary>
    private bool AnotherAsked(int[] set, Amount amount) =>
        ThatAsked(open[set[0]].ClientId, amount).Except(set).Any();

    /// <summary>By what is stored, and by what movements of this run paid.</summary>
    private IEnumerable<int> ThatAsked(ClientId client, Amount amount) => open.ThatAsked(client, amount).Concat(
        open.Of(client).Take(OpenItems.OfClientMax).Where(
            index => open[index].Open == amount && left(index) < amount && left(index).IsPositive));

    private bool IsRemainder(int[] set) =>
        set.Length == 2 && set.Count(evidence.Named.ContainsKey) == 1
        && Amount.Sum(set.Select(left), Paid.Currency) == Paid;

    private (IReadOnlyList<MatchReason> Reasons, Amount ShortBy) Fit(int[] set, Amount owed)
    {
        var zero = Amount.Zero(Paid.Currency);
        if (!owed.IsPositive)
        {
            return ([MatchReason.SettledAlready], zero);
        }

        var asked = AskedOf(set, owed);
        if (asked.Contains(Paid))
        {
            return ([Whole(set)], zero);
        }

        foreach (var lacks in asked.Select(one => one - Paid).Where(lacks => lacks.IsPositive))
        {
            if (evidence.Line.OriginalAmount == Paid + lacks)
            {
                return ([MatchReason.ChargesKept], lacks);
            }

            if (lacks <= policy.ToleranceIn(Paid.Currency))
            {
                return ([MatchReason.CentsLack], lacks);
            }
        }

        var reason = Paid < owed ? MatchReason.PaidInPart : MatchReason.PaidTooMuch;
        return (set.Length > 1 && !IsPlan(set) ? [reason, MatchReason.SumDiffers] : [reason], zero);
    }

    /// <summary>What a payer may mean to pay: the invoices, or all that letters ask with interest and costs.</summary>
    private IReadOnlyList<Amount> AskedOf(int[] set, Amount owed)
    {
        var principal = Amount.Sum(set.Select(left), Paid.Currency);
        return principal != owed && set.All(index => left(index).IsPositive) ? [principal, owed] : [owed];
    }

    private bool IsPlan(int[] set) => evidence.Plans.Any(plan => set.All(index => plan.Contains(index)));

    private MatchReason Whole(int[] set) =>
        set.Length == 1 ? MatchReason.Amount
        : set.All(evidence.Named.ContainsKey) ? MatchReason.SumOfNamed
        : IsRemainder(set) ? MatchReason.RemainderPaysAnother
        : MatchReason.SumOfAll;

    private IEnumerable<MatchReason> Uniqueness(int[] set, List<MatchReason> reasons)
    {
        if (set.Length > 1)
        {
            yield break;
        }

        var all = open.Of(open[set[0]].ClientId);
        var ofClient = all.Count <= OpenItems.OfClientMax ? all.Where(index => owedOf(index).IsPositive).ToList() : [];
        if (reasons.Contains(MatchReason.Amount) && open.WithAmount(Paid).Count == 1)
        {
            yield return MatchReason.AmountOfNoOther;
        }

        // That the client has no other says nothing while it is not known to be this client.
        var isKnownClient = reasons.Contains(MatchReason.Account) || reasons.Contains(MatchReason.Name);
        if (reasons.Contains(MatchReason.Amount) && isKnownClient
            && ofClient.Count(index => left(index).Currency == Paid.Currency
                && AskedOf([index], owedOf(index)).Contains(Paid)) == 1)
        {
            yield return MatchReason.AmountOfNoOtherOfClient;
        }

        if (isKnownClient && ofClient.Where(index => left(index).IsPositive).Take(2).ToList() is [var only]
            && only == set[0])
        {
            yield return MatchReason.OnlyInvoice;
        }
    }
}
