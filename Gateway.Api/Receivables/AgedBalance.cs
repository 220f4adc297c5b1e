using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Money;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// What is owed by how long it is late, as at any day: of entries whose value date had come, so that a past day gives
/// what it would have given then, but for what was dated back: by the bank, or by who undid a decision. Computed by the
/// database in one go.
/// </summary>
internal static class AgedBalance
{
    public static async Task<IReadOnlyList<AgedRow>> OfAsync(
        GatewayDbContext db, Scope scope, DateOnly asOf, AgedBy by, (Guid Id, string Currency) after, int? limit,
        CancellationToken cancellationToken)
    {
        var lines = Owed(db, scope, asOf, by);
        lines = by == AgedBy.Unit || scope is Scope.Unit ? lines : lines.Concat(Kept(db, scope, asOf, by));
        var (afterId, afterCurrency) = after;
        var (due30, due60, due90) = (asOf.AddDays(-30), asOf.AddDays(-60), asOf.AddDays(-90));
        var groups = lines
            .Where(line => line.Key.CompareTo(afterId) > 0
                || (line.Key == afterId && line.Currency.CompareTo(afterCurrency) > 0))
            .GroupBy(line => new { line.Key, line.Currency })
            .Select(group => new
            {
                group.Key.Key,
                group.Key.Currency,
                NotDue = group.Sum(line => line.DueDate >= asOf ? line.Balance : 0),
                UpTo30 = group.Sum(line => line.DueDate < asOf && line.DueDate >= due30 ? line.Balance : 0),
                UpTo60 = group.Sum(line => line.DueDate < due30 && line.DueDate >= due60 ? line.Balance : 0),
                UpTo90 = group.Sum(line => line.DueDate < due60 && line.DueDate >= due90 ? line.Balance : 0),
                Over90 = group.Sum(line => line.DueDate < due90 ? line.Balance : 0),
                Accessories = group.Sum(line => line.Beside),
                Credit = group.Sum(line => line.Kept),
            })
            .OrderBy(row => row.Key).ThenBy(row => row.Currency);
        var rows = limit is { } count
            ? await groups.Take(count).ToListAsync(cancellationToken)
            : await groups.ToListAsync(cancellationToken);
        return rows.ConvertAll(row =>
        {
            var currency = Currency.Parse(row.Currency);
            return new AgedRow
            {
                Id = row.Key,
                Currency = currency,
                NotDue = Amount.FromMinorUnits(row.NotDue, currency),
                UpTo30 = Amount.FromMinorUnits(row.UpTo30, currency),
                UpTo60 = Amount.FromMinorUnits(row.UpTo60, currency),
                UpTo90 = Amount.FromMinorUnits(row.UpTo90, currency),
                Over90 = Amount.FromMinorUnits(row.Over90, currency),
                Accessories = Amount.FromMinorUnits(row.Accessories, currency),
                Credit = Amount.FromMinorUnits(row.Credit, currency),
            };
        });
    }

    /// <summary>Invoices, and the interest and costs that were claimed beside them.</summary>
    private static IQueryable<AgedLine> Owed(GatewayDbContext db, Scope scope, DateOnly asOf, AgedBy by)
    {
        var principal = db.ReceivableEntries.Where(entry => entry.ValueDate <= asOf)
            .GroupBy(entry => entry.ReceivableId)
            .Select(group => new { Id = group.Key, Balance = group.Sum(entry => entry.Amount), Beside = 0L })
            .Where(one => one.Balance != 0);
        var beside = db.AccessoryEntries.Where(entry => entry.ValueDate <= asOf)
            .GroupBy(entry => entry.ReceivableId)
            .Select(group => new { Id = group.Key, Balance = 0L, Beside = group.Sum(entry => entry.Amount) })
            .Where(one => one.Beside != 0);
        return db.Receivables.VisibleTo(scope).Join(
            principal.Concat(beside),
            row => row.Id,
            one => one.Id,
            (row, one) => new AgedLine
            {
                // The id that is asked for, of whatever kind: the others are not read.
                Key = by == AgedBy.Client ? (Guid)(object)row.ClientId
                    : by == AgedBy.Unit ? (Guid)(object)row.UnitId
                    : (Guid)(object)row.LegalEntityId,
                Currency = (string)(object)row.Currency,
                DueDate = row.DueDate,
                Balance = one.Balance,
                Beside = one.Beside,
                Kept = 0,
            });
    }

    /// <summary>What is kept for clients.</summary>
    private static IQueryable<AgedLine> Kept(GatewayDbContext db, Scope scope, DateOnly asOf, AgedBy by) =>
        db.Clients.VisibleTo(scope).Join(
            db.ClientCreditEntries.Where(entry => entry.ValueDate <= asOf)
                .GroupBy(entry => new { entry.ClientId, entry.Currency })
                .Select(group => new
                {
                    group.Key.ClientId, group.Key.Currency, Amount = group.Sum(entry => entry.Amount),
                })
                .Where(one => one.Amount != 0),
            row => row.Id,
            one => one.ClientId,
            (row, one) => new AgedLine
            {
                Key = by == AgedBy.Client ? (Guid)(object)row.Id : (Guid)(object)row.LegalEntityId,
                Currency = (string)(object)one.Currency,
                DueDate = asOf,
                Balance = 0,
                Beside = 0,
                Kept = one.Amount,
            });

    private sealed class AgedLine
    {
        public required Guid Key { get; init; }
        public required string Currency { get; init; }
        public required DateOnly DueDate { get; init; }
        public required long Balance { get; init; }
        public required long Beside { get; init; }
        public required long Kept { get; init; }
    }
}
