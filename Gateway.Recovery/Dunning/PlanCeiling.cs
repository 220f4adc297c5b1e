using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Dunning;

/// <summary>The most that may be agreed beside one debt of a payment plan.</summary>
/// <param name="Receivable">The debt.</param>
/// <param name="Interest">Until the last instalment, each paid on its day.</param>
/// <param name="Costs">The fixed compensation, and what the contract asks.</param>
/// <param name="Missing">The rows of law that are not loaded: what needs them is left out.</param>
public sealed record PlanCeiling(
    ReceivableId Receivable, Amount Interest, Amount Costs, IReadOnlyList<MissingRow> Missing)
{
    /// <summary>
    /// By the law of late payment, which no agreement of ours goes beyond; what was paid or given up before is not
    /// asked again. Not for consumers, of whom a plan asks nothing new.
    /// </summary>
    /// <param name="book">The law.</param>
    /// <param name="debts">The oldest due first, which the instalments pay in this order.</param>
    /// <param name="instalments">In the order of their days; at least one.</param>
    public static IReadOnlyList<PlanCeiling> Of(
        LawBook book, IReadOnlyList<DunningItem> debts, IReadOnlyList<(DateOnly DueOn, Amount Amount)> instalments)
    {
        ArgumentNullException.ThrowIfNull(debts);
        ArgumentNullException.ThrowIfNull(instalments);
        var parts = new Queue<(DateOnly DueOn, Amount Amount)>(instalments);
        var (on, rest) = parts.Dequeue();
        var ceilings = new List<PlanCeiling>(debts.Count);
        foreach (var debt in debts)
        {
            var (open, movements) = (debt.Balance, debt.Situation.Debt.Movements.ToList());
            while (open.IsPositive && (rest.IsPositive || parts.Count > 0))
            {
                (on, rest) = rest.IsPositive ? (on, rest) : parts.Dequeue();
                var paid = Amount.Min(open, rest);
                movements.Add(new DebtMovement(DebtMovementKind.Payment, on, paid));
                (open, rest) = (open - paid, rest - paid);
            }

            ceilings.Add(Of(book, debt, movements, instalments[^1].DueOn));
        }

        return ceilings;
    }

    private static PlanCeiling Of(LawBook book, DunningItem debt, IReadOnlyList<DebtMovement> movements, DateOnly last)
    {
        var situation = debt.Situation;
        var claim = Claims.On(book, situation.Debt with { Movements = movements }, last);
        var items = situation.Settled?.TakeOff(claim.Items) ?? claim.Items;
        return new PlanCeiling(debt.Id, SumOf(isInterest: true), SumOf(isInterest: false), claim.Missing);

        Amount SumOf(bool isInterest) => Amount.Sum(
            items.Where(item => item.Kind == ClaimItemKind.Interest == isInterest).Select(item => item.Amount),
            debt.Balance.Currency);
    }
}
