using Gateway.Api.Persistence;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// The account of a unit, read from its entries and payouts: the budget of Activité runs on it. A line belongs to the
/// day on which it was booked, so that a period that has been read never changes.
/// </summary>
internal static class UnitAccounts
{
    /// <summary>More lines want a shorter period.</summary>
    public const int LinesMax = 5000;

    /// <summary>Null when there are more than <see cref="LinesMax"/> lines.</summary>
    public static async Task<UnitAccount?> ReadAsync(
        GatewayDbContext db,
        ProductionUnitId unit,
        Currency currency,
        DateOnly from,
        DateOnly to,
        CancellationToken cancellationToken)
    {
        var (start, end) = (BusinessCalendar.StartOf(from), BusinessCalendar.StartOf(to.AddDays(1)));
        var opening = await BalanceAsync(db, unit, currency, cancellationToken, start);
        var entries = await db.PayrollEntries.AsNoTracking()
            .Where(row => row.UnitId == unit && row.Currency == currency)
            .Where(row => row.OccurredAt >= start && row.OccurredAt < end)
            .OrderBy(row => row.Sequence)
            .Take(LinesMax + 1)
            .ToListAsync(cancellationToken);
        var payouts = await db.Payouts.AsNoTracking()
            .Where(row => row.UnitId == unit && row.Currency == currency)
            .Where(row => row.RecordedAt >= start && row.RecordedAt < end)
            .OrderBy(row => row.Id)
            .Take(LinesMax + 1)
            .ToListAsync(cancellationToken);
        if (entries.Count + payouts.Count > LinesMax)
        {
            return null;
        }

        var balance = opening;
        var lines = entries.Select(row => UnitAccountLine.Of(row.ToDomain()))
            .Concat(payouts.Select(UnitAccountLine.Of))
            .OrderBy(line => line.At) // a stable order: sequences and ids stay as they are
            .Select(line => line with { Balance = balance += line.Change })
            .ToList();
        return new UnitAccount(from, to, currency, opening, lines);
    }

    /// <summary>What is left of the unit's budget, before an instant or by now.</summary>
    public static async Task<Amount> BalanceAsync(
        GatewayDbContext db,
        ProductionUnitId unit,
        Currency currency,
        CancellationToken cancellationToken,
        DateTimeOffset? before = null)
    {
        var entries = db.PayrollEntries.Where(row => row.UnitId == unit && row.Currency == currency);
        var payouts = db.Payouts.Where(row => row.UnitId == unit && row.Currency == currency);
        if (before is { } end)
        {
            entries = entries.Where(row => row.OccurredAt < end);
            payouts = payouts.Where(row => row.RecordedAt < end);
        }

        var given = await entries.SumAsync(row => row.ToUnit - row.ContributionAmount, cancellationToken);
        var paidOut = await payouts.SumAsync(row => row.Cost, cancellationToken);
        return Amount.FromMinorUnits(given - paidOut, currency);
    }
}
