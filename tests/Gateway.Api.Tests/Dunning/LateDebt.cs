using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A debt as the generator of a year knows it: what was invoiced, paid and held, on which days.</summary>
internal sealed record LateDebt(ClientKind Kind, bool IsAbroad, decimal Amount, DateOnly Due)
{
    public List<(DateOnly On, decimal Amount)> Payments { get; } = [];

    /// <summary>First and last day; an open hold has none.</summary>
    public List<(DateOnly From, DateOnly? Until)> Holds { get; } = [];

    public decimal OwedAfter(DateOnly day) => Amount - Payments.Where(one => one.On <= day).Sum(one => one.Amount);

    public bool IsHeldOn(DateOnly day) => Holds.Exists(hold => hold.From <= day && (hold.Until ?? day) >= day);
}
