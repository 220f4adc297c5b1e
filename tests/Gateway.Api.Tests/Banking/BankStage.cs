using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>A gateway whose legal entity has the account of <see cref="CodaFile"/>, and its books.</summary>
internal sealed class BankStage(TestGateway gateway) : IAsyncDisposable
{
    public TestGateway Gateway => gateway;

    public static async Task<BankStage> OpenAsync(DatabaseProvider provider) =>
        new(await TestGateway.OpenAsync(provider));

    /// <summary>Takes a file in; it may be refused.</summary>
    public Task<IntakeOutcome> TakeAsync(CodaFile file, string actor = "test") =>
        TakeAsync(new BankFile(file.ToBytes(), "test.cod"), actor);

    /// <summary>The transaction is kept only when the file was taken, as the endpoint keeps it.</summary>
    public Task<IntakeOutcome> TakeAsync(BankFile file, string actor = "test") =>
        gateway.Transactions.RunAsync(
            (db, token) => gateway.Get<TakeStatements>().RunAsync(db, file, _ => true, actor, token),
            outcome => outcome is IntakeOutcome.Taken,
            TestContext.Current.CancellationToken);

    public async Task<Receivable> ReceivableAsync(DocumentId invoice)
    {
        await using var db = gateway.Read();
        return (await db.Receivables.Include(row => row.Entries).SingleAsync(row => row.InvoiceId == invoice))
            .ToDomain();
    }

    public async Task<IReadOnlyList<MovementRow>> MovementsAsync()
    {
        await using var db = gateway.Read();
        return await db.Movements.OrderBy(row => row.EntryDate).ThenBy(row => row.Sequence).ToListAsync();
    }

    /// <summary>What an account of the ledger holds, in EUR where no currency is told: debits less credits.</summary>
    public async Task<Amount> LedgerAsync(LedgerAccount account, Currency? of = null)
    {
        await using var db = gateway.Read();
        var currency = of ?? Currency.Eur;
        var transfers = db.LedgerTransfers.Where(row => row.Currency == currency);
        var debit = await transfers.Where(row => row.Debit == account).SumAsync(row => row.Amount);
        var credit = await transfers.Where(row => row.Credit == account).SumAsync(row => row.Amount);
        return Amount.FromMinorUnits(debit - credit, currency);
    }

    /// <summary>
    /// What must hold whatever happened, in each currency: each account of the ledger holds what the facts behind it
    /// say.
    /// </summary>
    public async Task ProveAsync()
    {
        await using var db = gateway.Read();
        var currencies = await db.LedgerTransfers.Select(row => row.Currency).Distinct().ToListAsync();
        foreach (var currency in currencies.Union([Currency.Eur]))
        {
            await ProveAsync(db, currency);
        }

        var payroll = await db.PayrollEntries.Where(row => row.PaymentId != null).SumAsync(row => row.AmountInclVat);
        var paid = await db.ReceivableEntries
            .Where(row => row.Kind == ReceivableEntryKind.Paid || row.Kind == ReceivableEntryKind.PaymentReversed)
            .SumAsync(row => row.Amount);
        payroll.ShouldBe(-paid, "payroll");
    }

    private async Task ProveAsync(GatewayDbContext db, Currency currency)
    {
        var ofCurrency = db.Receivables.Where(row => row.Currency == currency).Select(row => row.Id);
        var owed = await db.ReceivableEntries.Where(row => ofCurrency.Contains(row.ReceivableId))
                .SumAsync(row => row.Amount)
            + await db.AccessoryEntries.Where(row => ofCurrency.Contains(row.ReceivableId)).SumAsync(row => row.Amount);
        var credit = await db.ClientCreditEntries.Where(row => row.Currency == currency).SumAsync(row => row.Amount);
        var waiting = await db.Movements.Where(row => row.State == MovementState.Queued && row.Currency == currency)
            .SumAsync(row => row.Amount);
        (await LedgerAsync(LedgerAccount.Client, currency)).MinorUnits.ShouldBe(owed, $"clients, {currency}");
        (await LedgerAsync(LedgerAccount.Credit, currency)).MinorUnits.ShouldBe(-credit, $"credit, {currency}");
        var underWay = await db.Refunds
            .Where(row => row.State == ApprovalState.Approved && row.Currency == currency
                && !db.Movements.Any(movement => movement.PaymentId == row.Id))
            .SumAsync(row => row.Amount);
        (await LedgerAsync(LedgerAccount.Suspense, currency)).MinorUnits
            .ShouldBe(-waiting - underWay, $"suspense, {currency}");
        long closing = 0;
        foreach (var account in await db.BankAccounts.Where(row => row.Currency == currency).ToListAsync())
        {
            closing += await db.Statements
                .Where(row => row.BankAccountId == account.Id && row.Use == StatementUse.Book)
                .OrderByDescending(row => row.ClosingDate).ThenByDescending(row => row.Number)
                .Select(row => row.ClosingAmount).FirstOrDefaultAsync() ?? 0;
        }

        (await LedgerAsync(LedgerAccount.Bank, currency)).MinorUnits.ShouldBe(closing, $"bank, {currency}");
        var trial = (await TrialBalance.OfAsync(db, new Scope.Administration(), DateOnly.MaxValue, default))
            .Where(row => row.Debit.Currency == currency);
        trial.Sum(row => row.Balance.MinorUnits).ShouldBe(0, $"trial balance, {currency}");
    }

    /// <summary>A person puts a movement on invoices.</summary>
    public Task<MovementOutcome> DecideAsync(
        MovementId id, params (DocumentId Invoice, decimal Amount)[] parts) =>
        ActAsync(id, async (act, db, row) =>
        {
            var allocations = new List<Allocation>();
            foreach (var (invoice, amount) in parts)
            {
                var receivable = await db.Receivables.SingleAsync(one => one.InvoiceId == invoice);
                allocations.Add(new Allocation(receivable.ClientId, receivable.Id, Amount.Eur(amount)));
            }

            return await act.AllocateAsync(db, row, allocations, learns: true, "test", default);
        });

    public Task<MovementOutcome> ActAsync(
        MovementId id, Func<DecideMovements, GatewayDbContext, MovementRow, Task<MovementOutcome>> act) =>
        gateway.Transactions.RunAsync(
            async (db, token) =>
            {
                var row = await db.Movements.SingleAsync(one => one.Id == id, token);
                return await act(gateway.Get<DecideMovements>(), db, row);
            },
            outcome => outcome is MovementOutcome.Decided,
            TestContext.Current.CancellationToken);

    /// <summary>Asks for interest or costs beside an invoice, as a letter does.</summary>
    public Task ClaimAsync(DocumentId invoice, AccessoryKind kind, decimal amount) => gateway.RunAsync(async db =>
    {
        var (batch, account) = (await gateway.Get<ReceivableLedger>().OpenAsync(db, invoice, default))!.Value;
        var at = gateway.Clock.GetUtcNow();
        var claim = account.Accessories.Claim(
            kind, Guid.CreateVersion7(at), Amount.Eur(amount), new DateOnly(2026, 3, 12), at, "rappel");
        batch.Book(account, claim, AccessoryNotes.Of(claim, FactKinds.AccessoryClaimed, "test"));
        await batch.SaveAsync(db, default);
        return true;
    });

    public ValueTask DisposeAsync() => gateway.DisposeAsync();
}
