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
    public static Task<IReadOnlyList<ContractBudget>> ReadAsync(
        GatewayDbContext db, ProductionUnitId unit, Currency currency, string after, int count,
        CancellationToken cancellationToken) =>
        SumAsync(
            Parts(db, unit, currency).Where(part => part.Reference.CompareTo(after) > 0), currency, count,
            cancellationToken);

    /// <summary>One contract; all of it is zero where nothing names it.</summary>
    public static async Task<ContractBudget> OfAsync(
        GatewayDbContext db, ProductionUnitId unit, Currency currency, string reference,
        CancellationToken cancellationToken)
    {
        var one = Parts(db, unit, currency).Where(part => part.Reference == reference);
        var zero = Amount.Zero(currency);
        return (await SumAsync(one, currency, 1, cancellationToken)).SingleOrDefault()
            ?? new ContractBudget(reference, zero, zero, zero, zero);
    }

    private static IQueryable<Part> Parts(GatewayDbContext db, ProductionUnitId unit, Currency currency)
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
        return invoiced.Concat(paid);
    }

    private static async Task<IReadOnlyList<ContractBudget>> SumAsync(
        IQueryable<Part> parts, Currency currency, int count, CancellationToken cancellationToken)
    {
        var rows = await parts.GroupBy(part => part.Reference)
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
            row.Key, Money(row.Invoiced), Money(row.Contribution), Money(row.Collected), Money(row.Wages)));

        Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, currency);
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
