using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
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

    /// <summary>What an account of the ledger holds, in EUR: debits less credits.</summary>
    public async Task<Amount> LedgerAsync(LedgerAccount account)
    {
        await using var db = gateway.Read();
        var debit = await db.LedgerTransfers.Where(row => row.Debit == account).SumAsync(row => row.Amount);
        var credit = await db.LedgerTransfers.Where(row => row.Credit == account).SumAsync(row => row.Amount);
        return Amount.FromMinorUnits(debit - credit, Currency.Eur);
    }

    /// <summary>
    /// What must hold whatever happened: each account of the ledger holds what the facts behind it say.
    /// </summary>
    public async Task ProveAsync()
    {
        await using var db = gateway.Read();
        var owed = await db.ReceivableEntries.SumAsync(row => row.Amount)
            + await db.AccessoryEntries.SumAsync(row => row.Amount);
        var credit = await db.ClientCreditEntries.SumAsync(row => row.Amount);
        var waiting = await db.Movements.Where(row => row.State == MovementState.Queued)
            .SumAsync(row => row.Amount);
        (await LedgerAsync(LedgerAccount.Client)).MinorUnits.ShouldBe(owed, "clients");
        (await LedgerAsync(LedgerAccount.Credit)).MinorUnits.ShouldBe(-credit, "credit");
        var underWay = await db.Refunds
            .Where(row => row.State == ApprovalState.Approved
                && !db.Movements.Any(movement => movement.PaymentId == row.Id))
            .SumAsync(row => row.Amount);
        (await LedgerAsync(LedgerAccount.Suspense)).MinorUnits.ShouldBe(-waiting - underWay, "suspense");
        foreach (var account in await db.BankAccounts.ToListAsync())
        {
            var closing = await db.Statements
                .Where(row => row.BankAccountId == account.Id && row.Use == StatementUse.Book)
                .OrderByDescending(row => row.ClosingDate).ThenByDescending(row => row.Number)
                .Select(row => row.ClosingAmount).FirstOrDefaultAsync();
            (await LedgerAsync(LedgerAccount.Bank)).MinorUnits.ShouldBe(closing ?? 0, "bank");
        }

        var payroll = await db.PayrollEntries.Where(row => row.PaymentId != null).SumAsync(row => row.AmountInclVat);
        var paid = await db.ReceivableEntries
            .Where(row => row.Kind == ReceivableEntryKind.Paid || row.Kind == ReceivableEntryKind.PaymentReversed)
            .SumAsync(row => row.Amount);
        payroll.ShouldBe(-paid, "payroll");
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

    public ValueTask DisposeAsync() => gateway.DisposeAsync();
}
