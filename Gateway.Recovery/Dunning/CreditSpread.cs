using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Dunning;

/// <summary>
/// What a client has to its credit, spread over the debts it is asked for, the oldest due first: nothing is asked on
/// top of what the house holds already, from the day since which it has held it without a break.
/// </summary>
internal static class CreditSpread
{
    /// <param name="client">The client with all that is open.</param>
    /// <param name="debts">What it is asked for in the currency, the oldest due first.</param>
    /// <param name="currency">The currency.</param>
    public static IReadOnlyDictionary<ReceivableId, IReadOnlyList<DebtMovement>> Of(
        DunningClient client, IEnumerable<DunningItem> debts, Currency currency)
    {
        var parts = new Queue<(DateOnly On, Amount Amount)>(HeldSince(client, currency));
        var spread = new Dictionary<ReceivableId, IReadOnlyList<DebtMovement>>();
        var rest = Amount.Zero(currency);
        var since = DateOnly.MinValue;
        foreach (var debt in debts)
        {
            var (open, movements) = (debt.Balance, new List<DebtMovement>());
            while (open.IsPositive && (rest.IsPositive || parts.Count > 0))
            {
                (since, rest) = rest.IsPositive ? (since, rest) : parts.Dequeue();
                var taken = Amount.Min(open, rest);
                movements.Add(new DebtMovement(DebtMovementKind.Payment, since, taken));
                (open, rest) = (open - taken, rest - taken);
            }

            spread[debt.Id] = movements;
        }

        return spread;
    }

    /// <summary>
    /// Backwards from today: of what is there on a day, what was there on every day since; each part with its first
    /// day, the earliest first.
    /// </summary>
    private static List<(DateOnly On, Amount Amount)> HeldSince(DunningClient client, Currency currency)
    {
        var kept = client.Kept.Where(one => one.Amount.Currency == currency).ToList();
        var overpaid = client.Items
            .Where(item => item.Balance.IsNegative && item.Balance.Currency == currency).ToList();
        var days = kept.Select(one => one.On)
            .Concat(overpaid.SelectMany(item => item.Situation.Debt.Movements).Select(one => one.On))
            .Distinct().OrderDescending();
        var (least, parts) = (client.CreditsIn(currency), new List<(DateOnly On, Amount Amount)>());
        foreach (var day in days)
        {
            var before = Amount.Min(least, CreditAfter(day.AddDays(-1)));
            if (before < least)
            {
                parts.Add((day, least - before));
                least = before;
            }
        }

        parts.Reverse();
        return parts;

        Amount CreditAfter(DateOnly day) => Amount.Sum(
            overpaid.Select(item => -item.Situation.Debt.OwedAfter(day, item.Situation.Today))
                .Append(Amount.Sum(kept.Where(one => one.On <= day).Select(one => one.Amount), currency))
                .Where(amount => amount.IsPositive),
            currency);
    }
}
