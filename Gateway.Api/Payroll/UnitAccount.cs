using Gateway.Domain.Money;

namespace Gateway.Api.Payroll;

/// <summary>What a unit invoiced, collected, gave, was advanced and was paid in a period, and what was left.</summary>
internal sealed record UnitAccount(
    DateOnly From, DateOnly To, Currency Currency, Amount Opening, IReadOnlyList<UnitAccountLine> Lines)
{
    public Amount Closing => Lines.Count == 0 ? Opening : Lines[^1].Balance;

    public Amount Sum(Func<UnitAccountLine, Amount> part) => Amount.Sum(Lines.Select(part), Currency);
}
