using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Banking;

/// <summary>A gateway whose legal entity has the account of <see cref="CodaFile"/>, and its books.</summary>
internal sealed class BankStage(TestGateway gateway) : IAsyncDisposable
{
    public TestGateway Gateway => gateway;

    public static async Task<BankStage> OpenAsync(
        DatabaseProvider provider, Action<IServiceCollection>? adapt = null) =>
        new(await TestGateway.OpenAsync(provider, adapt));

    /// <summary>Takes a file in, on its day at the earliest; it may be refused.</summary>
    public Task<IntakeOutcome> TakeAsync(CodaFile file, string actor = "test")
    {
        if (file.Day > gateway.Clock.Today())
        {
            gateway.Clock.Set(new DateTimeOffset(file.Day, new TimeOnly(9, 0), TimeSpan.Zero));
        }

        return TakeAsync(new BankFile(file.ToBytes(), "test.cod"), actor);
    }

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

    /// <summary>What must hold whatever happened: each account of the ledger holds what the facts behind it
    /// say.</summary>
    public async Task ProveAsync()
    {
        await using var db = gateway.Read();
        await BookProof.RunAsync(db);
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
