using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Payroll;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// Goes through the 3in1 invoices whose day has come: advances wages that fell due, and calls on the guarantee fund.
/// Each invoice is a unit of work of its own, so a run that is cut off is taken up where it stood; and two runs at once
/// do nothing twice, because each holds the invoice that it looks at.
/// </summary>
internal sealed class LookAtWages(
    Transactions transactions,
    IDbContextFactory<GatewayDbContext> contexts,
    PayrollBook book,
    PayrollRules rules,
    IInsolventClients insolventClients,
    TimeProvider clock,
    ILogger<LookAtWages> log)
{
    private const int PageSize = 200;

    /// <summary>Returns how many entries were made. An invoice that fails is logged and stays due; the others go on.
    /// </summary>
    public async Task<int> RunAsync(CancellationToken stopping)
    {
        var (made, after) = (0, default(DocumentId));
        while (await DueAsync(after, stopping) is { Count: > 0 } due)
        {
            foreach (var invoice in due)
            {
                made += await TryAsync(invoice, stopping);
            }

            after = due[^1];
        }

        return made;
    }

    private async Task<IReadOnlyList<DocumentId>> DueAsync(DocumentId after, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.PayrollWatches.AsNoTracking()
            .Where(row => row.LookOn <= today && row.InvoiceId > after)
            .OrderBy(row => row.InvoiceId)
            .Take(PageSize)
            .Select(row => row.InvoiceId)
            .ToListAsync(cancellationToken);
    }

    private async Task<int> TryAsync(DocumentId invoice, CancellationToken stopping)
    {
        try
        {
            return await transactions.RunAsync((db, token) => LookAsync(db, invoice, token), stopping);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.WageLookFailed(log, invoice, fault);
            return 0;
        }
    }

    private async Task<int> LookAsync(GatewayDbContext db, DocumentId invoice, CancellationToken cancellationToken)
    {
        // Held before anything is read: what moves the invoice meanwhile waits, and has it looked at again. The feed
        // comes first here as for everybody who writes to both.
        await db.HoldAsync(cancellationToken);
        await db.PayrollWatches.Where(row => row.InvoiceId == invoice).ExecuteUpdateAsync(
            row => row.SetProperty(watch => watch.LookOn, watch => watch.LookOn), cancellationToken);
        var watch = await db.PayrollWatches.SingleAsync(row => row.InvoiceId == invoice, cancellationToken);
        var due = await db.Receivables.Where(row => row.InvoiceId == invoice).Select(row => row.DueDate)
            .SingleAsync(cancellationToken);
        var history = await PayrollBook.HistoryAsync(db, invoice, cancellationToken);
        var isInsolvent = await insolventClients.IsInsolventAsync(
            db, watch.ClientId, history.Issued.ValueDate, clock.Today(), cancellationToken);
        var look = PayrollEntries.Look(history, rules, due, isInsolvent, clock.GetUtcNow(), book.NewId);
        watch.LookOn = look.NextOn;
        await PayrollBook.TellAsync(db, look.Entries, cancellationToken);
        await book.AddAsync(db, look.Entries, cancellationToken);
        return look.Entries.Count;
    }
}
