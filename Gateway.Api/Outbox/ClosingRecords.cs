using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>What tries that are closed together leave behind: receipts, lines of timelines and events, collected first
/// and written with one statement for each table.</summary>
/// <param name="now">When they are closed.</param>
internal sealed class ClosingRecords(DateTimeOffset now)
{
    private const string Actor = "delivery";

    private readonly List<FactDraft> facts = [];
    private readonly List<(DeliveryRow Delivery, string Kind, string Data)> events = [];
    private readonly List<PeppolReceiptRow> receipts = [];
    private readonly HashSet<string> doubtful = [];

    /// <summary>Keeps a receipt.</summary>
    /// <param name="receipt">Null keeps nothing.</param>
    /// <param name="mayBeKept">It may have come in an earlier try already.</param>
    public void Keep(PeppolReceiptRow? receipt, bool mayBeKept)
    {
        if (receipt is null || receipts.Exists(one => one.MessageId == receipt.MessageId))
        {
            return;
        }

        receipts.Add(receipt);
        if (mayBeKept)
        {
            doubtful.Add(receipt.MessageId);
        }
    }

    /// <summary>What a try found out and did, for the timeline.</summary>
    public void Note(DeliveryRow delivery, IReadOnlyList<DeliveryNote> notes) =>
        facts.AddRange(notes.Select(note =>
            delivery.Fact(note.At, Actor, note.Kind, note.Data, note.EvidenceHash)));

    public void Note(DeliveryRow delivery, string kind, string data, string? evidenceHash = null) =>
        facts.Add(delivery.Fact(now, Actor, kind, data, evidenceHash));

    /// <summary>The timeline and the event feed learn of it alike; the feed is of documents of ours.</summary>
    public void Tell(DeliveryRow delivery, string kind, string data, string? evidenceHash = null)
    {
        Note(delivery, kind, data, evidenceHash);
        if (delivery.DocumentId is not null)
        {
            events.Add((delivery, kind, data));
        }
    }

    /// <summary>Writes all of it; what the context tracks is saved before.</summary>
    public async Task SaveAsync(GatewayDbContext db, IBulkWriter bulk, CancellationToken cancellationToken)
    {
        await db.AppendAllAsync(bulk, facts, cancellationToken);
        if (doubtful.Count > 0)
        {
            string[] asked = [.. doubtful];
            var kept = await db.PeppolReceipts.Where(row => EF.Parameter(asked).Contains(row.MessageId))
                .Select(row => row.MessageId).ToListAsync(cancellationToken);
            receipts.RemoveAll(one => kept.Contains(one.MessageId));
        }

        await bulk.InsertAsync(db, receipts, cancellationToken);
        await DeliveryEvents.AddAllAsync(db, bulk, events, now, cancellationToken);
    }
}
