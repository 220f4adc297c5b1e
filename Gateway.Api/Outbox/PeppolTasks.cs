using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Reads what tries over Peppol need of the database; those that begin at once are read together.</summary>
internal sealed class PeppolTasks
{
    /// <summary>Documents may have megabytes of attachments: no more than that many are fetched in one go.</summary>
    private const int GroupMax = 32;

    private readonly IDbContextFactory<GatewayDbContext> contexts;
    private readonly Convoy<DeliveryTask, PeppolTask> convoy;

    public PeppolTasks(IDbContextFactory<GatewayDbContext> contexts)
    {
        this.contexts = contexts;
        convoy = new Convoy<DeliveryTask, PeppolTask>(GroupMax, ReadAsync);
    }

    /// <summary>The token ends the waiting, not the work.</summary>
    public Task<PeppolTask> ReadAsync(DeliveryTask delivery, CancellationToken cancellationToken) =>
        convoy.RunAsync(delivery).WaitAsync(cancellationToken);

    private async Task<IReadOnlyList<PeppolTask>> ReadAsync(IReadOnlyList<DeliveryTask> deliveries)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var documents = await DocumentsAsync(db, [.. deliveries.Select(one => one.DocumentId).Distinct()]);
        // Before the second try there is nothing to be found.
        DeliveryId[] tried = [.. deliveries.Where(one => one.Attempt > 1).Select(one => one.Id)];
        var messages = tried.Length == 0 ? [] : await MessagesAsync(db, tried);
        var receipts = messages.Count == 0 ? []
            : await ReceiptsAsync(db, [.. messages.Values.Select(row => row.MessageId)]);
        return [.. deliveries.Select(delivery =>
        {
            var document = documents[delivery.DocumentId];
            var message = messages.GetValueOrDefault(delivery.Id);
            return new PeppolTask
            {
                Delivery = delivery,
                Ubl = document.Ubl,
                Sender = ParticipantId.Of(document.Seller),
                SenderCountry = document.Country,
                Message = message,
                Receipt = message is null ? null : receipts.GetValueOrDefault(message.MessageId),
            };
        })];
    }

    private static Task<Dictionary<DocumentId, Sold>> DocumentsAsync(GatewayDbContext db, DocumentId[] ids)
    {
        var documents =
            from row in db.Documents.AsNoTracking()
            join ubl in db.DocumentUbls on row.Id equals ubl.DocumentId
            join seller in db.LegalEntities on row.LegalEntityId equals seller.Id
            where EF.Parameter(ids).Contains(row.Id)
            select new Sold(row.Id, ubl.Content, seller.EnterpriseNumber, seller.Country);
        return documents.ToDictionaryAsync(document => document.Id);
    }

    /// <summary>The last message of each delivery.</summary>
    private static async Task<Dictionary<DeliveryId, PeppolMessageRow>> MessagesAsync(
        GatewayDbContext db, DeliveryId[] deliveries)
    {
        var rows = await db.PeppolMessages.AsNoTracking()
            .Where(row => EF.Parameter(deliveries).Contains(row.DeliveryId)
                && !db.PeppolMessages.Any(later =>
                    later.DeliveryId == row.DeliveryId && later.Number == row.Number + 1))
            .ToListAsync();
        return rows.ToDictionary(row => row.DeliveryId);
    }

    private static Task<Dictionary<string, PeppolReceiptRow>> ReceiptsAsync(GatewayDbContext db, string[] messages) =>
        db.PeppolReceipts.AsNoTracking().Where(row => EF.Parameter(messages).Contains(row.MessageId))
            .ToDictionaryAsync(row => row.MessageId);

    /// <summary>A document and who sold what it says.</summary>
    private sealed record Sold(DocumentId Id, byte[] Ubl, EnterpriseNumber Seller, Country Country);
}
