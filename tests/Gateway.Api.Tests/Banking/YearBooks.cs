using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// Holds the ledger of a simulated year against the facts behind it. The day adds only what was posted since the last
/// look, so that a year of days costs little more than one.
/// </summary>
internal sealed class YearBooks(IServiceProvider gateway)
{
    private readonly Dictionary<LedgerAccount, long> balances = [];
    private long seen = -1;

    /// <summary>What does not agree on a day; nothing when all does.</summary>
    /// <param name="day">Today.</param>
    /// <param name="bank">What the bank says it holds, in cents.</param>
    /// <param name="isWhole">Whether the facts of all clients are added up too, and the trial balance is asked.</param>
    public async Task<IReadOnlyList<string>> ProveAsync(DateOnly day, long bank, bool isWhole)
    {
        await using var db = await OpenAsync();
        await AddNewAsync(db);
        var waiting = await db.Movements.Where(row => row.State == MovementState.Queued).SumAsync(row => row.Amount);
        var wrong = new List<string>();
        Expect(balances.Values.Sum(), 0, "all accounts");
        Expect(Of(LedgerAccount.Bank), bank, "bank");
        Expect(Of(LedgerAccount.Suspense), -waiting, "suspense");
        if (isWhole)
        {
            var claimed = await ClaimedAsync(db);
            Expect(
                Of(LedgerAccount.Client),
                await db.ReceivableEntries.SumAsync(row => row.Amount)
                    + await db.AccessoryEntries.SumAsync(row => row.Amount),
                "clients");
            Expect(Of(LedgerAccount.Interest), -claimed.GetValueOrDefault(AccessoryKind.Interest), "interest");
            Expect(Of(LedgerAccount.Costs), -claimed.GetValueOrDefault(AccessoryKind.Costs), "costs");
            Expect(Of(LedgerAccount.Credit), -await db.ClientCreditEntries.SumAsync(row => row.Amount), "credit");
            var rows = await TrialBalance.OfAsync(db, new Scope.Administration(), day.AddDays(400), default);
            Expect(rows.Sum(row => row.Balance.MinorUnits), 0, "trial balance");
            foreach (var row in rows)
            {
                Expect(row.Balance.MinorUnits, Of(row.Account), $"trial balance of {row.Account}");
            }
        }

        return wrong;

        void Expect(long found, long expected, string what)
        {
            if (found != expected)
            {
                wrong.Add($"{day}: {what} hold {found}, not {expected}");
            }
        }
    }

    /// <summary>
    /// What payroll was told was paid, and what payments brought to invoices, to interest and costs, and to the credit
    /// of clients.
    /// </summary>
    public async Task<(long Payroll, long Collected, long Surcharges, long Kept)> PaidAsync()
    {
        await using var db = await OpenAsync();
        var payroll = await db.PayrollEntries.Where(row => row.PaymentId != null).SumAsync(row => row.AmountInclVat);
        var collected = await db.ReceivableEntries
            .Where(row => row.Kind == ReceivableEntryKind.Paid || row.Kind == ReceivableEntryKind.PaymentReversed)
            .SumAsync(row => row.Amount);
        var surcharges = await db.AccessoryEntries
            .Where(row => row.Kind == AccessoryEntryKind.Paid || row.Kind == AccessoryEntryKind.PaymentReversed)
            .SumAsync(row => row.Amount);
        var kept = await db.ClientCreditEntries
            .Where(row => row.Kind == ClientCreditEntryKind.Kept || row.Kind == ClientCreditEntryKind.KeptUndone)
            .SumAsync(row => row.Amount);
        return (payroll, -collected, -surcharges, kept);
    }

    /// <summary>Invoices without a credit note that were paid whole, and of which payroll was not told their turnover.
    /// </summary>
    public async Task<int> WrongSharesAsync()
    {
        await using var db = await OpenAsync();
        var told = db.PayrollEntries.Where(row => row.PaymentId != null).GroupBy(row => row.InvoiceId)
            .Select(group => new
            {
                group.Key, Paid = group.Sum(row => row.AmountInclVat), Share = group.Sum(row => row.ExVatShare),
            });
        return await db.Documents.Where(row => !db.Documents.Any(note => note.CorrectsId == row.Id))
            .Join(told, row => row.Id, one => one.Key, (row, one) => new
            {
                row.Payable, row.TaxExclusive, one.Paid, one.Share,
            })
            .CountAsync(one => one.Paid == one.Payable && one.Share != one.TaxExclusive);
    }

    /// <summary>What letters asked on top and did not take back.</summary>
    private static Task<Dictionary<AccessoryKind, long>> ClaimedAsync(GatewayDbContext db) => db.AccessoryEntries
        .Where(row => row.Kind == AccessoryEntryKind.Claimed || row.Kind == AccessoryEntryKind.Waived
            || row.Kind == AccessoryEntryKind.TakenBack)
        .GroupBy(row => row.Of).Select(group => new { group.Key, Amount = group.Sum(row => row.Amount) })
        .ToDictionaryAsync(one => one.Key, one => one.Amount);

    private async Task AddNewAsync(GatewayDbContext db)
    {
        var news = await db.LedgerTransfers.Where(row => row.Sequence > seen)
            .GroupBy(row => new { row.Debit, row.Credit })
            .Select(group => new
            {
                group.Key.Debit, group.Key.Credit, Amount = group.Sum(row => row.Amount),
                Last = group.Max(row => row.Sequence),
            })
            .ToListAsync();
        foreach (var one in news)
        {
            balances[one.Debit] = Of(one.Debit) + one.Amount;
            balances[one.Credit] = Of(one.Credit) - one.Amount;
            seen = Math.Max(seen, one.Last);
        }
    }

    private long Of(LedgerAccount account) => balances.GetValueOrDefault(account);

    private Task<GatewayDbContext> OpenAsync() =>
        gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>().CreateDbContextAsync();
}
