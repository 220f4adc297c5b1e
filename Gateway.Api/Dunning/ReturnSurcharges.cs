using System.Globalization;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Gives clients back what they paid for having been late, once they paid several invoices in a row on time: as credit
/// for their next invoices. What they were asked and did not pay is not asked any more. A policy of the house. What
/// bailiffs, lawyers and courts cost is not of it: the house has paid them.
/// </summary>
internal sealed class ReturnSurcharges(
    Transactions transactions, ReceivableLedger ledger, DunningOptions options, TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 500;

    /// <summary>How many clients were given something back.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.ReturnSurcharges)
        {
            return 0;
        }

        var returned = 0;
        ClientId after = default;
        while (await transactions.RunAsync((db, token) => AskedAsync(db, after, token), cancellationToken)
            is { Count: > 0 } asked)
        {
            foreach (var (client, last) in asked)
            {
                returned += await transactions.RunAsync(
                    (db, token) => TryReturnAsync(db, client, last, token), cancellationToken) ? 1 : 0;
            }

            after = asked[^1].Client;
        }

        return returned;
    }

    /// <summary>Who was asked for more than the debt, and when last: each claim less what was waived.</summary>
    private static async Task<IReadOnlyList<(ClientId Client, DateOnly Last)>> AskedAsync(
        GatewayDbContext db, ClientId after, CancellationToken cancellationToken)
    {
        var asked = await db.AccessoryEntries
            .Where(entry => entry.Kind == AccessoryEntryKind.Claimed || entry.Kind == AccessoryEntryKind.Waived
                || entry.Kind == AccessoryEntryKind.TakenBack)
            .Join(db.Receivables, entry => entry.ReceivableId, row => row.Id, (entry, row) => new { entry, row })
            .Where(one => one.row.ClientId > after)
            .GroupBy(one => one.row.ClientId)
            .Select(group => new
            {
                Client = group.Key,
                Amount = group.Sum(one => one.entry.Amount),
                Last = group.Max(one => one.entry.ValueDate),
            })
            .Where(one => one.Amount > 0)
            .OrderBy(one => one.Client)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        return asked.ConvertAll(one => (one.Client, one.Last));
    }

    /// <summary>A transaction for each client: the ledger and the events have one writer at a time.</summary>
    private async Task<bool> TryReturnAsync(
        GatewayDbContext db, ClientId client, DateOnly claimedOn, CancellationToken cancellationToken)
    {
        var isOnTime = await IsOnTimeAsync(db, client, claimedOn, cancellationToken);
        if (isOnTime)
        {
            await ReturnAsync(db, client, cancellationToken);
        }

        return isOnTime;
    }

    /// <summary>
    /// Whether the last invoices that were issued after the last claim, as many as the policy wants, were all paid by
    /// their due date, nothing is late, and nothing is at law.
    /// </summary>
    private async Task<bool> IsOnTimeAsync(
        GatewayDbContext db, ClientId client, DateOnly claimedOn, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var wanted = options.OnTimeInvoicesForReturn;
        var invoices = db.Receivables.AsNoTracking().Where(row => row.ClientId == client && row.DueDate < today);
        if (await invoices.AnyAsync(row => row.Entries.Sum(entry => entry.Amount) > 0, cancellationToken)
            || await IsAtLawAsync(db, client, cancellationToken))
        {
            return false;
        }

        var last = await invoices.Where(row => row.IssueDate > claimedOn)
            .OrderByDescending(row => row.DueDate).ThenByDescending(row => row.Id)
            .Take(wanted)
            .Select(row => new
            {
                row.DueDate,
                Movements = row.Entries.Where(entry => entry.Kind != ReceivableEntryKind.Invoiced)
                    .Select(entry => new { entry.Kind, entry.ValueDate }).ToList(),
            })
            .ToListAsync(cancellationToken);
        return last.Count == wanted && last.TrueForAll(row =>
            row.Movements.Exists(one => one.Kind == ReceivableEntryKind.Paid)
            && row.Movements.TrueForAll(one => one.ValueDate <= row.DueDate
                && one.Kind is ReceivableEntryKind.Paid or ReceivableEntryKind.Credited or ReceivableEntryKind.Kept));
    }

    /// <summary>What a case claims is for the case to end: a judge may have granted it.</summary>
    private static async Task<bool> IsAtLawAsync(
        GatewayDbContext db, ClientId client, CancellationToken cancellationToken)
    {
        var cases = await db.RecoveryCases.AsNoTracking().Include(row => row.Events)
            .Where(row => row.ClientId == client).ToListAsync(cancellationToken);
        return cases.Exists(row => !row.ToDomain().IsEnded);
    }

    private async Task ReturnAsync(GatewayDbContext db, ClientId client, CancellationToken cancellationToken)
    {
        var receivables = await db.Receivables.Where(row => row.ClientId == client)
            .Where(row => db.AccessoryEntries.Any(entry => entry.ReceivableId == row.Id))
            .Select(row => row.Id).ToListAsync(cancellationToken);
        var batch = await ledger.OpenAsync(db, receivables, [client], cancellationToken);
        var decision = Guid.CreateVersion7(clock.GetUtcNow());
        var costs = await CaseCosts.OfInvoicesAsync(
            db, [.. batch.Accounts.Select(account => account.Header.InvoiceId)], cancellationToken);
        foreach (var account in batch.Accounts.ToList())
        {
            var given = Enum.GetValues<AccessoryKind>()
                .Select(kind => Return(batch, account, kind, decision, costs))
                .Aggregate((one, other) => one + other);
            if (given.IsPositive)
            {
                var credit = batch.CreditOf(client, given.Currency);
                batch.Book(credit, credit.Return(
                    decision, given, clock.Today(), clock.GetUtcNow(), account.Header.Number));
            }
        }

        await batch.SaveAsync(db, cancellationToken);
    }

    /// <summary>
    /// What was paid of a kind, which is the client's again; what was open is asked no more. Of costs without those of
    /// procedures, of which nobody says which money paid them: what is open of costs is theirs first, as for letters.
    /// </summary>
    private Amount Return(
        ReceivableBatch batch, ReceivableAccount account, AccessoryKind kind, Guid decision, IReadOnlySet<Guid> costs)
    {
        var (accessories, now, today) = (account.Accessories, clock.GetUtcNow(), clock.Today());
        var (ofCases, openOfCases) = OfCases(accessories, kind, costs);
        var paid = accessories.Paid(kind);
        paid -= Amount.Min(paid, ofCases - openOfCases);
        if (paid.IsPositive)
        {
            var back = accessories.Return(kind, decision, paid, today, now, account.Header.Number);
            batch.Book(account, back, NoteOf(back, paid));
        }

        var open = accessories.Open(kind) - openOfCases;
        if (open.IsPositive)
        {
            var waiver = accessories.Waive(kind, decision, open, today, now, account.Header.Number);
            batch.Book(account, waiver, AccessoryNotes.Of(waiver, FactKinds.AccessoryWaived, Actor));
        }

        return paid;
    }

    /// <summary>What procedures claimed as costs, and what is open of it.</summary>
    private static (Amount Claimed, Amount Open) OfCases(
        Accessories accessories, AccessoryKind kind, IReadOnlySet<Guid> costs)
    {
        var currency = accessories.Header.Currency;
        return kind == AccessoryKind.Costs
            ? (Amount.Sum(costs.Select(one => accessories.ClaimedBy(kind, one)), currency),
                CaseCosts.OpenOf(accessories, costs))
            : (Amount.Zero(currency), Amount.Zero(currency));
    }

    private BookingNote NoteOf(AccessoryEntry entry, Amount paid) => new(
        LedgerEvent.SurchargesReturned,
        FactKinds.SurchargeReturned,
        Actor,
        [
            ("kind", entry.Of.ToString()),
            ("amount", paid.ValueText),
            ("currency", paid.Currency.Code),
            ("onTime", options.OnTimeInvoicesForReturn.ToString(CultureInfo.InvariantCulture)),
        ]);
}
