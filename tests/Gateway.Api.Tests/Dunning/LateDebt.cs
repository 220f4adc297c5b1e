namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// A debt as the generator of a year knows it: what was invoiced, paid, held and planned, on which days.
/// </summary>
internal sealed record LateDebt(LateClient Client, string Number, decimal Amount, DateOnly Issued, DateOnly Due)
{
    /// <summary>What lowered it, or below zero raised it again.</summary>
    public List<(DateOnly On, decimal Amount)> Payments { get; } = [];

    /// <summary>
    /// What was credited of it, and what the bank told until now was sent for it, wherever that was booked.
    /// </summary>
    public decimal Told { get; set; }

    /// <summary>What was paid of the interest and the costs that letters had asked on top of it.</summary>
    public List<(DateOnly On, decimal Interest, decimal Costs)> Surcharges { get; } = [];

    /// <summary>First and last day, an open hold has none; of a promise nobody can tell on its last day.</summary>
    public List<(DateOnly From, DateOnly? Until, bool IsPromise)> Holds { get; } = [];

    /// <summary>First and last day of payment plans; one that lasts has no end.</summary>
    public List<(DateOnly From, DateOnly? Until)> Plans { get; } = [];

    /// <summary>Below zero when more was paid than was owed.</summary>
    public decimal OwedAfter(DateOnly day) => Amount - Payments.Where(one => one.On <= day).Sum(one => one.Amount);

    /// <param name="day">The day.</param>
    /// <param name="known">The day up to which the bank was known then: what was promised may be on its way.</param>
    public bool IsHeldOn(DateOnly day, DateOnly known) =>
        Holds.Exists(hold => hold.From <= day && ((hold.Until ?? day) >= day
            || (hold is { IsPromise: true, Until: { } last } && known < LateMoneySheet.Arrived(last))))
        || IsPlannedOn(day) || Client.InsolventFrom <= day;

    public bool IsPlannedOn(DateOnly day) =>
        Plans.Exists(plan => plan.From <= day && (plan.Until ?? day) >= day);

    /// <summary>What was paid on top of it when a day ends.</summary>
    public (decimal Interest, decimal Costs) SurchargesAfter(DateOnly day)
    {
        var paid = Surcharges.Where(one => one.On <= day).ToList();
        return (paid.Sum(one => one.Interest), paid.Sum(one => one.Costs));
    }
}
