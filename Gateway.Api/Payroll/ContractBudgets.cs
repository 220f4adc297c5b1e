using Gateway.Api.Persistence;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>The contracts of a unit, each with what its invoices carry and its wages cost; read from what was booked.
/// </summary>
internal static class ContractBudgets
{
    /// <summary>In the order of their references, after one of them.</summary>
    public static async Task<IReadOnlyList<ContractBudget>> ReadAsync(
        GatewayDbContext db, ProductionUnitId unit, Currency currency, string after, int count,
        CancellationToken cancellationToken)
    {
        var invoiced = db.PayrollEntries
            .Where(row => row.UnitId == unit && row.Currency == currency && row.ContractReference != null)
            .Select(row => new Part
            {
                Reference = row.ContractReference!,
                Invoiced = row.Turnover,
                Contribution = row.ContributionAmount,
                Collected = row.ToUnit,
                Wages = 0,
            });
        var paid = db.Payouts
            .Where(row => row.UnitId == unit && row.Currency == currency && row.ContractReference != null)
            .Select(row => new Part
            {
                Reference = row.ContractReference!,
                Invoiced = 0,
                Contribution = 0,
                Collected = 0,
                Wages = row.Cost,
            });
        var rows = await invoiced.Concat(paid)
            .Where(part => part.Reference.CompareTo(after) > 0)
            .GroupBy(part => part.Reference)
            .Select(group => new
            {
                group.Key,
                Invoiced = group.Sum(part => part.Invoiced),
                Contribution = group.Sum(part => part.Contribution),
                Collected = group.Sum(part => part.Collected),
                Wages = group.Sum(part => part.Wages),
            })
            .OrderBy(row => row.Key).Take(count)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new ContractBudget(
            row.Key,
            Amount.FromMinorUnits(row.Invoiced, currency),
            Amount.FromMinorUnits(row.Contribution, currency),
            Amount.FromMinorUnits(row.Collected, currency),
            Amount.FromMinorUnits(row.Wages, currency)));
    }

    /// <summary>One contract; nothing of it is zero.</summary>
    public static async Task<ContractBudget> OfAsync(
        GatewayDbContext db, ProductionUnitId unit, Currency currency, string reference,
        CancellationToken cancellationToken)
    {
        var carried = await db.PayrollEntries
            .Where(row => row.UnitId == unit && row.Currency == currency && row.ContractReference == reference)
            .GroupBy(_ => 1)
            .Select(group => new
            {
                Invoiced = group.Sum(row => row.Turnover),
                Contribution = group.Sum(row => row.ContributionAmount),
                Collected = group.Sum(row => row.ToUnit),
            })
            .SingleOrDefaultAsync(cancellationToken);
        var wages = await db.Payouts
            .Where(row => row.UnitId == unit && row.Currency == currency && row.ContractReference == reference)
            .SumAsync(row => row.Cost, cancellationToken);
        return new ContractBudget(
            reference,
            Amount.FromMinorUnits(carried?.Invoiced ?? 0, currency),
            Amount.FromMinorUnits(carried?.Contribution ?? 0, currency),
            Amount.FromMinorUnits(carried?.Collected ?? 0, currency),
            Amount.FromMinorUnits(wages, currency));
    }

    private sealed class Part
    {
        public required string Reference { get; init; }
        public required long Invoiced { get; init; }
        public required long Contribution { get; init; }
        public required long Collected { get; init; }
        public required long Wages { get; init; }
    }
}
