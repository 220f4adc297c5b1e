using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What a unit of work adds to the ledger. Stored last, with the sequences that are then taken.</summary>
internal sealed class Journal
{
    private readonly List<LedgerTransfer> transfers = [];

    /// <summary>An event of an amount below zero is undone; of zero it is none.</summary>
    public void Add(LedgerEvent what, Amount amount, LedgerSubject about)
    {
        if (Ledger.Transfer(what, amount, about) is { } transfer)
        {
            transfers.Add(transfer);
        }
    }

    public void AddRange(IEnumerable<LedgerTransfer> more) => transfers.AddRange(more);

    /// <summary>Money of one currency becomes money of another, or becomes again what it was.</summary>
    public void Add(Exchange exchange, LedgerSubject about, bool isUndone) =>
        transfers.AddRange(Ledger.Transfers(exchange, about, isUndone));

    /// <summary>Takes the feed of the ledger, which is the last of the feeds (docs/adr/0007).</summary>
    public async Task SaveAsync(GatewayDbContext db, IBulkWriter bulk, CancellationToken cancellationToken)
    {
        if (transfers.Count == 0)
        {
            return;
        }

        var sequence = await db.TakeAsync(Feeds.Ledger, transfers.Count, cancellationToken);
        var rows = transfers.Select(transfer => LedgerTransferRow.Of(transfer, sequence++)).ToList();
        await bulk.InsertAsync(db, rows, cancellationToken);
        transfers.Clear();
    }
}
