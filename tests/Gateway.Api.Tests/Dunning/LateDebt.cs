using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// A debt as the generator of a year knows it: what was invoiced, paid, held and planned, on which days.
/// </summary>
internal sealed record LateDebt(
    ClientId Client, string Number, ClientKind Kind, bool IsAbroad, decimal Amount, DateOnly Issued, DateOnly Due)
{
    public List<(DateOnly On, decimal Amount)> Payments { get; } = [];

    /// <summary>First and last day; an open hold has none.</summary>
    public List<(DateOnly From, DateOnly? Until)> Holds { get; } = [];

    /// <summary>First and last day of payment plans; one that lasts has no end.</summary>
    public List<(DateOnly From, DateOnly? Until)> Plans { get; } = [];

    /// <summary>Below zero when more was paid than was owed.</summary>
    public decimal OwedAfter(DateOnly day) => Amount - Payments.Where(one => one.On <= day).Sum(one => one.Amount);

    public bool IsHeldOn(DateOnly day) =>
        Holds.Exists(hold => hold.From <= day && (hold.Until ?? day) >= day) || IsPlannedOn(day);

    public bool IsPlannedOn(DateOnly day) =>
        Plans.Exists(plan => plan.From <= day && (plan.Until ?? day) >= day);
}
