using Gateway.Api.AccessPoint;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Peppol.Responses;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Reads what tries over Peppol need of the database; those that begin at once are read together.</summary>
internal sealed class PeppolTasks
{
    /// <summary>Documents may have megabytes of attachments: no more than that many are fetched in one go.</summary>
    private const int GroupMax = 32;

    private static readonly string Rejection = MessageStatusCodes.TextOf(MessageStatusCode.Rejected);

    private readonly IDbContextFactory<GatewayDbContext> contexts;
    private readonly Convoy<DeliveryTask, PeppolTask> convoy;

    private readonly AccessPointIdentity identity;

    public PeppolTasks(IDbContextFactory<GatewayDbContext> contexts, AccessPointIdentity identity)
    {
        (this.contexts, this.identity) = (contexts, identity);
        convoy = new Convoy<DeliveryTask, PeppolTask>(GroupMax, ReadAsync);
    }

    /// <summary>The token ends the waiting, not the work.</summary>
    public Task<PeppolTask> ReadAsync(DeliveryTask delivery, CancellationToken cancellationToken) =>
        convoy.RunAsync(delivery).WaitAsync(cancellationToken);

    private async Task<IReadOnlyList<PeppolTask>> ReadAsync(IReadOnlyList<DeliveryTask> deliveries)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var contents = await ContentsAsync(db, deliveries);
        // Before the second try there is nothing to be found.
        DeliveryId[] repeated = [.. deliveries.Where(one => one.Attempt > 1).Select(one => one.Id)];
        var messages = repeated.Length == 0 ? [] : await MessagesAsync(db, repeated);
        var receipts = messages.Count == 0 ? []
            : await ReceiptsAsync(db, [.. messages.Values.Select(one => one.Row.MessageId)]);
        return [.. deliveries.Select(delivery =>
        {
            var content = contents[delivery.Id];
            var tried = messages.GetValueOrDefault(delivery.Id);
            var isMadeAnew = tried?.RejectedAt < delivery.QueuedAt;
            return new PeppolTask
            {
                Delivery = delivery,
                Ubl = content.Ubl,
                Sender = content.Sender,
                SenderCountry = content.Country,
                Fallback = content.Fallback,
                Message = tried?.Row,
                IsMadeAnew = isMadeAnew,
                Receipt = tried is null || isMadeAnew ? null : receipts.GetValueOrDefault(tried.Row.MessageId),
            };
        })];
    }

    /// <summary>What each delivery carries: a document of ours, the copy of a reminder, or what is told of one that
    /// came in. Where there is none of a kind, nothing is asked.</summary>
    private async Task<Dictionary<DeliveryId, Content>> ContentsAsync(
        GatewayDbContext db, IReadOnlyList<DeliveryTask> deliveries)
    {
        DocumentId[] documents =
        [
            .. deliveries.Where(one => one.NoticeId is null).Select(one => one.DocumentId).OfType<DocumentId>()
                .Distinct(),
        ];
        Guid[] notices = [.. deliveries.Select(one => one.NoticeId).OfType<Guid>()];
        InboundId[] answered = [.. deliveries.Select(one => one.InboundId).OfType<InboundId>()];
        var sold = documents.Length == 0 ? [] : await DocumentsAsync(db, documents);
        var reminded = notices.Length == 0 ? [] : await NoticesAsync(db, notices);
        var answers = answered.Length == 0 ? [] : await AnswersAsync(db, answered);
        return deliveries.ToDictionary(
            one => one.Id,
            one => one switch
            {
                { NoticeId: { } notice } => reminded[notice],
                { DocumentId: { } document } => sold[document],
                _ => answers[one.InboundId!.Value],
            });
    }

    /// <summary>Copies of reminders.</summary>
    private static Task<Dictionary<Guid, Content>> NoticesAsync(GatewayDbContext db, Guid[] ids)
    {
        var copies =
            from ubl in db.NoticeUbls.AsNoTracking()
            join notice in db.Notices on ubl.NoticeId equals notice.Id
            join seller in db.LegalEntities on notice.LegalEntityId equals seller.Id
            where EF.Parameter(ids).Contains(ubl.NoticeId)
            select new { ubl.NoticeId, ubl.Content, seller.EnterpriseNumber, seller.Country };
        return copies.ToDictionaryAsync(
            one => one.NoticeId,
            one => new Content(one.Content, ParticipantId.Of(one.EnterpriseNumber), one.Country, null));
    }

    private static Task<Dictionary<DocumentId, Content>> DocumentsAsync(GatewayDbContext db, DocumentId[] ids)
    {
        var documents =
            from row in db.Documents.AsNoTracking()
            join ubl in db.DocumentUbls on row.Id equals ubl.DocumentId
            join seller in db.LegalEntities on row.LegalEntityId equals seller.Id
            where EF.Parameter(ids).Contains(row.Id)
            select new { row.Id, Ubl = ubl.Content, seller.EnterpriseNumber, seller.Country };
        return documents.ToDictionaryAsync(
            one => one.Id, one => new Content(one.Ubl, ParticipantId.Of(one.EnterpriseNumber), one.Country, null));
    }

    /// <summary>COUNTRY_C1 of an answer is where the recipient of the document is, whom we serve.</summary>
    private Task<Dictionary<InboundId, Content>> AnswersAsync(GatewayDbContext db, InboundId[] ids)
    {
        var answers =
            from row in db.InboundAnswers.AsNoTracking()
            join inbound in db.Inbound on row.InboundId equals inbound.Id
            join entity in db.LegalEntities on inbound.LegalEntityId equals (LegalEntityId?)entity.Id
            where EF.Parameter(ids).Contains(row.InboundId)
            select new { row.InboundId, row.Content, inbound.SenderSeat, entity.Country };
        return answers.ToDictionaryAsync(
            one => one.InboundId,
            one => new Content(
                one.Content, identity.Participant, one.Country, ServiceProviders.OfSeat(one.SenderSeat)));
    }

    /// <summary>The last message of each delivery, and when it was rejected.</summary>
    private static async Task<Dictionary<DeliveryId, Tried>> MessagesAsync(
        GatewayDbContext db, DeliveryId[] deliveries)
    {
        var rows = await db.PeppolMessages.AsNoTracking()
            .Where(row => EF.Parameter(deliveries).Contains(row.DeliveryId)
                && !db.PeppolMessages.Any(later =>
                    later.DeliveryId == row.DeliveryId && later.Number == row.Number + 1))
            .Select(row => new
            {
                Row = row,
                RejectedAt = db.PeppolStatuses
                    .Where(status => status.InstanceId == row.InstanceId && status.Code == Rejection)
                    .Select(status => (DateTimeOffset?)status.TakenAt).FirstOrDefault(),
            })
            .ToListAsync();
        return rows.ToDictionary(one => one.Row.DeliveryId, one => new Tried(one.Row, one.RejectedAt));
    }

    private static Task<Dictionary<string, PeppolReceiptRow>> ReceiptsAsync(GatewayDbContext db, string[] messages) =>
        db.PeppolReceipts.AsNoTracking().Where(row => EF.Parameter(messages).Contains(row.MessageId))
            .ToDictionaryAsync(row => row.MessageId);

    /// <summary>What is sent, in whose name, from where, and who is reached when the recipient is not.</summary>
    private sealed record Content(byte[] Ubl, ParticipantId Sender, Country Country, ParticipantId? Fallback);

    /// <summary>The message of earlier tries, and when it was rejected; null when it was not.</summary>
    private sealed record Tried(PeppolMessageRow Row, DateTimeOffset? RejectedAt);
}
