using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// What may be asked on top of a late debt in 2025, computed a second time by hand: the law of 2 August 2002 for
/// enterprises and public authorities, art. XIX.2 and XIX.4 CEL for consumers, nothing abroad. Nothing of the gateway's
/// own law is called, its calendar and its amounts neither.
/// </summary>
internal static class LateMoneySheet
{
    /// <summary>Legal holidays of Belgium in 2025 and at the beginning of 2026.</summary>
    private static readonly HashSet<DateOnly> Holidays =
    [
        new(2025, 1, 1), new(2025, 4, 21), new(2025, 5, 1), new(2025, 5, 29), new(2025, 6, 9), new(2025, 7, 21),
        new(2025, 8, 15), new(2025, 11, 1), new(2025, 11, 11), new(2025, 12, 25), new(2026, 1, 1),
    ];

    /// <param name="debt">What is owed.</param>
    /// <param name="reminded">
    /// When the free first reminder left by mail, and the lump sum it said would come; null when none did.
    /// </param>
    /// <param name="on">The day it is asked on.</param>
    /// <param name="known">The day up to which the bank was known when it was.</param>
    public static (decimal Interest, decimal Costs) Of(
        LateDebt debt, (DateOnly On, decimal LumpSum)? reminded, DateOnly on, DateOnly known)
    {
        decimal Owed(DateOnly day) => debt.OwedAfter(day) - Covered(debt, day, on, known);
        var days = on.DayNumber - debt.Due.DayNumber;
        if (debt.Client.IsAbroad || days < 1)
        {
            return (0, 0);
        }

        // What came in time and went back was late on the days between.
        if (Enumerable.Range(0, days + 1).All(late => Owed(debt.Due.AddDays(late)) <= 0))
        {
            return (0, 0);
        }

        if (debt.Client.Kind != ClientKind.PrivatePerson)
        {
            return (Interest(Owed, _ => false, debt.Due, on, decimal.MaxValue), 40m);
        }

        if (reminded is not (var sent, var told) || on <= LastFreeDay(sent))
        {
            return (0, 0);
        }

        var free = LastFreeDay(sent);
        if (Owed(free) <= 0)
        {
            return (0, 0);
        }

        // No more than the first reminder told: its lump sum, and the rate of the day after its last one.
        var most = Rate(free.AddDays(1));
        return (Interest(Owed, debt.IsPlannedOn, free, on, most), Math.Min(told, LumpSum(debt, Owed, free, on)));
    }

    /// <summary>The lump sum that a first reminder of a day tells a consumer of, as the debt stands then.</summary>
    public static decimal ToldOn(LateDebt debt, DateOnly on, DateOnly known) =>
        LumpSum(debt, day => debt.OwedAfter(day) - Covered(debt, day, on, known), on, on);

    /// <summary>A plan brings no new costs: the ceiling is that of the least it left.</summary>
    private static decimal LumpSum(LateDebt debt, Func<DateOnly, decimal> owed, DateOnly free, DateOnly on)
    {
        var least = debt.Plans.Where(plan => plan.From <= on)
            .Select(plan => owed(plan.Until < on ? plan.Until.Value : on)).Append(owed(free)).Min();
        return least <= 0 ? 0 : Cap(least);
    }

    private static decimal Rate(DateOnly day) => day < new DateOnly(2025, 7, 1) ? 11.5m : 10.5m;

    /// <summary>Nothing leaves on any other day.</summary>
    public static bool IsWorkingDay(DateOnly day) => !IsFree(day);

    /// <summary>
    /// Day 1 is the day after the mail; the fourteenth, put off to a working day where it is none, in the consumer's
    /// favour.
    /// </summary>
    public static DateOnly LastFreeDay(DateOnly sent)
    {
        var day = sent.AddDays(14);
        while (IsFree(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>
    /// How much of a debt the house held already when a day ended, and on every day since: what the client overpaid
    /// elsewhere or has kept, on its debts that are asked for, the oldest due first.
    /// </summary>
    public static decimal Covered(LateDebt debt, DateOnly day, DateOnly on, DateOnly known)
    {
        var client = debt.Client;
        if (client.HeldAfter(on) == 0)
        {
            return 0;
        }

        var held = Enumerable.Range(0, on.DayNumber - day.DayNumber + 1)
            .Min(after => client.HeldAfter(day.AddDays(after)));
        foreach (var one in client.Debts.Where(one => IsAsked(one, on, known)).OrderBy(one => one.Due)
            .ThenBy(one => one.Number, StringComparer.Ordinal))
        {
            var share = Math.Min(held, one.OwedAfter(on));
            if (one == debt)
            {
                return share;
            }

            held -= share;
        }

        return 0;
    }

    /// <summary>Late beyond the two working days of a transfer, still owed, and not on hold.</summary>
    private static bool IsAsked(LateDebt debt, DateOnly on, DateOnly known) =>
        debt.Issued <= on && known >= Arrived(debt.Due) && debt.OwedAfter(on) > 0 && !debt.IsHeldOn(on, known);

    /// <summary>The day on which a transfer of a day is on our account: two working days later.</summary>
    public static DateOnly Arrived(DateOnly sent)
    {
        var day = sent;
        for (var working = 0; working < 2;)
        {
            day = day.AddDays(1);
            working += IsFree(day) ? 0 : 1;
        }

        return day;
    }

    private static bool IsFree(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(day);

    /// <summary>20; 30 and 10 % of what exceeds 150; 65 and 5 % of what exceeds 500; 2,000 at most.</summary>
    private static decimal Cap(decimal balance)
    {
        var cap = balance <= 150 ? 20
            : balance <= 500 ? 30 + ((balance - 150) * 0.10m)
            : Math.Min(2000, 65 + ((balance - 500) * 0.05m));
        return Math.Floor(cap * 100) / 100;
    }

    /// <summary>Day by day, 11.5 % to June and 10.5 % from July, over 365; rounded once, half up.</summary>
    private static decimal Interest(
        Func<DateOnly, decimal> owedAfter, Func<DateOnly, bool> isFree, DateOnly after, DateOnly on, decimal most)
    {
        var sum = 0m;
        for (var day = after.AddDays(1); day <= on; day = day.AddDays(1))
        {
            // What comes in on a day bears interest for that day still.
            var owed = isFree(day) ? 0 : Math.Max(0, owedAfter(day.AddDays(-1)));
            sum += owed * Math.Min(most, Rate(day));
        }

        return Math.Round(sum / 36_500m, 2, MidpointRounding.AwayFromZero);
    }
}
