using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// What every account of the ledger must hold, summed from the facts behind it and never from the ledger. That debits
/// equal credits proves nothing, for each line has both: an account is right when it holds what its own facts say.
/// </summary>
internal sealed class BookProof(GatewayDbContext db, Currency currency)
{
    /// <summary>Every account of every currency in cents, and what payroll was told beside what was paid.</summary>
    public static async Task RunAsync(GatewayDbContext db)
    {
        var currencies = await db.LedgerTransfers.Select(row => row.Currency).Distinct().ToListAsync();
        foreach (var currency in currencies.Union([Currency.Eur]))
        {
            var proof = new BookProof(db, currency);
            var expected = await proof.ExpectedAsync();
            foreach (var account in Enum.GetValues<LedgerAccount>())
            {
                (await proof.HeldAsync(account)).ShouldBe(expected[account], $"{account}, {currency}");
            }
        }

        var payroll = await db.PayrollEntries.Where(row => row.PaymentId != null).SumAsync(row => row.AmountInclVat);
        var paid = await db.ReceivableEntries
            .Where(row => row.Kind == ReceivableEntryKind.Paid || row.Kind == ReceivableEntryKind.PaymentReversed)
            .SumAsync(row => row.Amount);
        payroll.ShouldBe(-paid, "payroll");
        await WholeAsync(db);
        await LeftOverAsync(db);
        await AskedAgainAsync(db);
        await GivenUpAgainAsync(db);
    }

    /// <summary>
    /// A payment that stands brought all of its movement to its places, and one that was taken back left nothing
    /// anywhere. The accounts do not see it: what lacks in one place may stand in another.
    /// </summary>
    private static async Task WholeAsync(GatewayDbContext db)
    {
        var parts = (await db.ReceivableEntries
                .Where(row => row.Kind == ReceivableEntryKind.Paid || row.Kind == ReceivableEntryKind.PaymentReversed)
                .Select(row => new { row.SourceId, row.Amount }).ToListAsync())
            .Concat(await db.AccessoryEntries
                .Where(row => row.Kind == AccessoryEntryKind.Paid || row.Kind == AccessoryEntryKind.PaymentReversed)
                .Select(row => new { row.SourceId, row.Amount }).ToListAsync())
            .Select(row => (row.SourceId, Amount: -row.Amount))
            .Concat((await db.ClientCreditEntries
                .Where(row => row.Kind == ClientCreditEntryKind.Kept || row.Kind == ClientCreditEntryKind.KeptUndone)
                .Select(row => new { row.SourceId, row.Amount }).ToListAsync())
                .Select(row => (row.SourceId, row.Amount)))
            .ToLookup(part => part.SourceId, part => part.Amount);
        var exchanged = (await db.Exchanges.Select(row => row.PaymentId).ToListAsync()).ToHashSet();
        var standing = await db.Movements
            .Where(row => row.State == MovementState.Booked && row.Amount > 0 && row.TakenBackBy == null)
            .Select(row => new { Id = row.PaymentId!.Value, row.Amount }).ToListAsync();
        foreach (var payment in standing.Where(payment => !exchanged.Contains(payment.Id)))
        {
            parts[payment.Id].Sum().ShouldBe(payment.Amount, $"what payment {payment.Id} brought");
        }

        var reversed = await db.ReceivableEntries.Where(row => row.Kind == ReceivableEntryKind.PaymentReversed)
            .Select(row => row.SourceId).ToListAsync();
        foreach (var payment in reversed.Distinct())
        {
            parts[payment].Sum().ShouldBe(0, $"what payment {payment} left, which was taken back");
        }
    }

    /// <summary>Nothing is asked of an invoice while what was paid of it stands as the client's credit.</summary>
    private static async Task LeftOverAsync(GatewayDbContext db)
    {
        var asked = await db.Receivables
            .Where(row => row.Entries.Sum(entry => entry.Amount) > 0
                && row.Entries.Where(entry => entry.Kind == ReceivableEntryKind.Kept
                    || entry.Kind == ReceivableEntryKind.KeptUndone).Sum(entry => entry.Amount) > 0)
            .Select(row => row.Number).ToListAsync();
        asked.ShouldBeEmpty();
    }

    /// <summary>
    /// Where money asked again what had been given up, nothing more was owed of the invoice, interest and costs
    /// included, once that money was booked.
    /// </summary>
    private static async Task AskedAgainAsync(GatewayDbContext db)
    {
        var lines = await db.LedgerTransfers.AsNoTracking()
            .Where(row => row.InvoiceId != null
                && (row.Debit == LedgerAccount.Client || row.Credit == LedgerAccount.Client))
            .OrderBy(row => row.Sequence).ToListAsync();
        var paying = lines.Where(Pays).Select(row => row.SourceId).ToHashSet();
        foreach (var invoice in lines.GroupBy(row => row.InvoiceId))
        {
            var (owed, asking) = (0L, (Guid?)null);
            foreach (var line in invoice)
            {
                if (asking is not null && !(Pays(line) && line.SourceId == asking))
                {
                    owed.ShouldBe(0, $"what payment {asking} left of {invoice.Key} when it asked again");
                }

                var goesOn = asking is not null && Pays(line) && line.SourceId == asking;
                var isAsked = line.Event == LedgerEvent.WrittenOff && line.Debit == LedgerAccount.Client
                    && paying.Contains(line.SourceId);
                asking = goesOn ? asking : isAsked ? line.SourceId : null;
                owed += line.Debit == LedgerAccount.Client ? line.Amount : -line.Amount;
            }

            (asking is null || owed == 0).ShouldBeTrue($"what payment {asking} left of {invoice.Key}");
        }
    }

    /// <summary>
    /// What a payment asked again that had been given up is asked no longer once it was taken back, as far as it is
    /// owed.
    /// </summary>
    private static async Task GivenUpAgainAsync(GatewayDbContext db)
    {
        var asked = await db.ReceivableEntries
            .Where(row => (row.Kind == ReceivableEntryKind.WrittenOff
                    || row.Kind == ReceivableEntryKind.WriteOffReversed)
                && db.ReceivableEntries.Any(one => one.ReceivableId == row.ReceivableId
                    && one.SourceId == row.SourceId && one.Kind == ReceivableEntryKind.PaymentReversed)
                && db.ReceivableEntries.Where(one => one.ReceivableId == row.ReceivableId)
                    .Sum(one => one.Amount) > 0)
            .GroupBy(row => new { row.ReceivableId, row.SourceId })
            .Select(group => new { group.Key.SourceId, Amount = group.Sum(row => row.Amount) })
            .Where(one => one.Amount != 0).ToListAsync();
        asked.ShouldBeEmpty("what payments asked again that were taken back");
    }

    private static bool Pays(LedgerTransferRow line) => line is
    {
        Event: LedgerEvent.Paid or LedgerEvent.PaidByHand, Credit: LedgerAccount.Client,
    };

    private async Task<Dictionary<LedgerAccount, long>> ExpectedAsync()
    {
        var (entries, accessories) = (await EntriesAsync(), await AccessoriesAsync());
        var credit = await CreditAsync();
        var reclaimed = await db.VatReclaims.Where(row => row.Currency == currency).SumAsync(row => row.Amount);
        var guarantee = await db.PayrollEntries.Where(row => row.Currency == currency).SumAsync(row => row.Guarantee);
        var (opened, closing) = await BankAsync();
        var (booked, waiting, aside) = await MovementsAsync();
        var exchanged = await ExchangedAsync();
        var paid = -entries.Of(ReceivableEntryKind.Paid, ReceivableEntryKind.PaymentReversed) - accessories
            .Where(one => one.Kind is AccessoryEntryKind.Paid or AccessoryEntryKind.PaymentReversed)
            .Sum(one => one.Amount);
        var kept = credit.Of(ClientCreditEntryKind.Kept, ClientCreditEntryKind.KeptUndone);
        var used = -credit.Of(ClientCreditEntryKind.Used, ClientCreditEntryKind.UsedUndone);
        var byHand = paid + kept - used - (booked - exchanged.Given + exchanged.Paid);
        var claimed = accessories.Where(one => one.Kind is AccessoryEntryKind.Claimed or AccessoryEntryKind.Waived
            or AccessoryEntryKind.TakenBack).ToLookup(one => one.Of, one => one.Amount);
        return new()
        {
            [LedgerAccount.Client] = entries.Values.Sum() + accessories.Sum(one => one.Amount),
            [LedgerAccount.Bank] = closing,
            [LedgerAccount.Suspense] = -waiting - await UnderWayAsync(),
            [LedgerAccount.Credit] = -credit.Values.Sum(),
            [LedgerAccount.Interest] = -claimed[AccessoryKind.Interest].Sum(),
            [LedgerAccount.Costs] = -claimed[AccessoryKind.Costs].Sum(),
            [LedgerAccount.WriteOff] =
                -entries.Of(ReceivableEntryKind.WrittenOff, ReceivableEntryKind.WriteOffReversed) - reclaimed,
            [LedgerAccount.BadDebtVat] = reclaimed,
            [LedgerAccount.Guarantee] = guarantee,
            [LedgerAccount.Invoiced] = -entries.Of(ReceivableEntryKind.Invoiced, ReceivableEntryKind.Credited),
            [LedgerAccount.Exchange] = exchanged.Worth - exchanged.Given,
            [LedgerAccount.ExchangeDifference] = exchanged.Paid - exchanged.Worth,
            [LedgerAccount.Outside] = byHand - opened - aside - guarantee,
        };
    }

    private async Task<long> HeldAsync(LedgerAccount account)
    {
        var transfers = db.LedgerTransfers.Where(row => row.Currency == currency);
        return await transfers.Where(row => row.Debit == account).SumAsync(row => row.Amount)
            - await transfers.Where(row => row.Credit == account).SumAsync(row => row.Amount);
    }

    private async Task<Sums<ReceivableEntryKind>> EntriesAsync() => new(await db.ReceivableEntries
        .Where(row => db.Receivables.Any(one => one.Id == row.ReceivableId && one.Currency == currency))
        .GroupBy(row => row.Kind).Select(group => new { group.Key, Amount = group.Sum(row => row.Amount) })
        .ToDictionaryAsync(one => one.Key, one => one.Amount));

    private async Task<Sums<ClientCreditEntryKind>> CreditAsync() => new(await db.ClientCreditEntries
        .Where(row => row.Currency == currency)
        .GroupBy(row => row.Kind).Select(group => new { group.Key, Amount = group.Sum(row => row.Amount) })
        .ToDictionaryAsync(one => one.Key, one => one.Amount));

    private async Task<IReadOnlyList<(AccessoryKind Of, AccessoryEntryKind Kind, long Amount)>> AccessoriesAsync() =>
        (await db.AccessoryEntries
            .Where(row => db.Receivables.Any(one => one.Id == row.ReceivableId && one.Currency == currency))
            .GroupBy(row => new { row.Of, row.Kind })
            .Select(group => new { group.Key.Of, group.Key.Kind, Amount = group.Sum(row => row.Amount) })
            .ToListAsync())
        .ConvertAll(one => (one.Of, one.Kind, one.Amount));

    /// <summary>What our accounts held before their first statement, and after their last.</summary>
    private async Task<(long Opened, long Closing)> BankAsync()
    {
        var (opened, closing) = (0L, 0L);
        foreach (var account in await db.BankAccounts.Where(row => row.Currency == currency).ToListAsync())
        {
            var statements = await db.Statements
                .Where(row => row.BankAccountId == account.Id && row.Use == StatementUse.Book)
                .OrderBy(row => row.Year).ThenBy(row => row.Number).ThenBy(row => row.Id)
                .Select(row => new { row.OpeningAmount, row.ClosingAmount, Moved = row.Credits - row.Debits })
                .ToListAsync();
            var (first, last) = (
                statements.FindIndex(row => row.OpeningAmount is not null),
                statements.FindLastIndex(row => row.ClosingAmount is not null));
            opened += first < 0
                ? 0
                : statements[first].OpeningAmount!.Value - statements.Take(first).Sum(row => row.Moved);
            closing += (last < 0 ? 0 : statements[last].ClosingAmount!.Value)
                + statements.Skip(last + 1).Sum(row => row.Moved);
        }

        return (opened, closing);
    }

    /// <summary>What pays now, what waits, and what concerns no client.</summary>
    private async Task<(long Booked, long Waiting, long Aside)> MovementsAsync()
    {
        var movements = db.Movements.Where(row => row.Currency == currency);
        return (
            await movements.Where(row => row.State == MovementState.Booked && row.TakenBackBy == null && row.Amount > 0)
                .SumAsync(row => row.Amount) + await RestAsync(movements.Where(row => row.PaymentId != null)),
            await movements.Where(row => row.State == MovementState.Queued).SumAsync(row => row.Amount),
            await movements.Where(row => row.State == MovementState.SetAside).SumAsync(row => row.Amount)
                + await RestAsync(movements.Where(row => row.PaymentId == null))
                + await movements.Where(row => row.State == MovementState.Booked).SumAsync(row => row.Rest ?? 0));
    }

    /// <summary>What returns left over of the payments that they took back.</summary>
    private static Task<long> RestAsync(IQueryable<MovementRow> movements) =>
        movements.Where(row => row.State == MovementState.TookBack).SumAsync(row => row.Rest ?? 0);

    /// <summary>What payments that stand gave of the currency, and what was worth and paid in it.</summary>
    private async Task<(long Given, long Worth, long Paid)> ExchangedAsync()
    {
        var stand = await db.Exchanges
            .Where(row => db.Movements.Any(one => one.PaymentId == row.PaymentId && one.TakenBackBy == null))
            .ToListAsync();
        return (
            stand.Where(row => row.GivenCurrency == currency).Sum(row => row.Given),
            stand.Where(row => row.Currency == currency).Sum(row => row.Worth),
            stand.Where(row => row.Currency == currency).Sum(row => row.Paid));
    }

    /// <summary>Refunds that were approved and that the bank has not yet taken.</summary>
    private Task<long> UnderWayAsync() => db.Refunds
        .Where(row => row.State == ApprovalState.Approved && row.Currency == currency
            && row.DebitId == null && !db.Movements.Any(movement => movement.PaymentId == row.Id))
        .SumAsync(row => row.Amount);

    private sealed class Sums<TKind>(IReadOnlyDictionary<TKind, long> byKind)
        where TKind : struct, Enum
    {
        public IEnumerable<long> Values => byKind.Values;

        public long Of(params ReadOnlySpan<TKind> kinds)
        {
            var sum = 0L;
            foreach (var kind in kinds)
            {
                sum += byKind.GetValueOrDefault(kind);
            }

            return sum;
        }
    }
}
