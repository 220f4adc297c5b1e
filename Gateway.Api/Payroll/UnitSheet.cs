using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Payroll;

/// <summary>The account of a unit over a period, as people read it on one page.</summary>
public sealed record UnitSheet
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required UnitTool Tool { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Opening { get; init; }

    public required IReadOnlyList<UnitSheetLine> Lines { get; init; }

    public Amount Closing => Lines is [.., var last] ? last.Balance : Opening;

    public Amount Sum(Func<UnitSheetLine, Amount> part) => Amount.Sum(Lines.Select(part), Currency);

    internal static UnitSheet Of(ProductionUnitRow unit, UnitAccount account) => new()
    {
        Code = unit.Code,
        Name = unit.Name,
        Tool = unit.Tool,
        From = account.From,
        To = account.To,
        Currency = account.Currency,
        Opening = account.Opening,
        Lines = [.. account.Lines.Select(UnitSheetLine.Of)],
    };
}
