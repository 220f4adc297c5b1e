using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// What is open of the invoices of cases and of what was claimed on them so far, whichever way money or a credit came:
/// a debtor often pays the house itself after a bailiff has come.
/// </summary>
internal static class CaseOwed
{
    /// <summary>Of one case. Without a day: all that is booked.</summary>
    public static async Task<DebtParts> OfAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken, DateOnly? asOf = null) =>
        (await ReadAsync(db, [row], cancellationToken, asOf))[row.Id];

    /// <summary>Of several, with one query a table.</summary>
    public static async Task<IReadOnlyDictionary<RecoveryCaseId, DebtParts>> ReadAsync(
        GatewayDbContext db,
        IReadOnlyCollection<RecoveryCaseRow> cases,
        CancellationToken cancellationToken,
        DateOnly? asOf = null)
    {
        var ids = cases.Select(row => row.Id).ToList();
        var until = asOf ?? DateOnly.MaxValue;
        var debts = (await (
            from recovery in db.RecoveryCases.AsNoTracking()
            where ids.Contains(recovery.Id)
            from item in recovery.Items
            join receivable in db.Receivables on item.InvoiceId equals receivable.InvoiceId
            select new
            {
                recovery.Id,
                Balance = receivable.Entries.Where(entry => entry.ValueDate <= until).Sum(entry => entry.Amount),
            }).ToListAsync(cancellationToken)).ToLookup(one => one.Id, one => one.Balance);
        var claimed = (await (
            from recovery in db.RecoveryCases.AsNoTracking()
            where ids.Contains(recovery.Id)
            from item in recovery.Items
            join receivable in db.Receivables on item.InvoiceId equals receivable.InvoiceId
            join entry in db.AccessoryEntries on receivable.Id equals entry.ReceivableId
            where entry.ValueDate <= until
            select new { recovery.Id, entry.Of, entry.Amount }).ToListAsync(cancellationToken))
            .ToLookup(one => (one.Id, one.Of), one => one.Amount);
        return cases.ToDictionary(row => row.Id, row => new DebtParts(
            // What was paid too much on one invoice pays no other by itself.
            Money(row, debts[row.Id].Where(balance => balance > 0)),
            Money(row, claimed[(row.Id, AccessoryKind.Interest)]),
            Money(row, claimed[(row.Id, AccessoryKind.Costs)])));
    }

    private static Amount Money(RecoveryCaseRow row, IEnumerable<long> parts) =>
        Amount.FromMinorUnits(parts.Sum(), row.Currency);
}
