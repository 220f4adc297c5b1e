using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>What one try over Peppol needs of the database.</summary>
internal sealed record PeppolTask
{
    public required DeliveryTask Delivery { get; init; }

    /// <summary>The document, byte for byte as it was issued.</summary>
    public required byte[] Ubl { get; init; }

    /// <summary>The participant of the legal entity.</summary>
    public required ParticipantId Sender { get; init; }

    public required Country SenderCountry { get; init; }

    /// <summary>The message of earlier tries; null before the first.</summary>
    public PeppolMessageRow? Message { get; init; }

    /// <summary>A receipt that came and whose try was not closed with it.</summary>
    public PeppolReceiptRow? Receipt { get; init; }

    public static async Task<PeppolTask> ReadAsync(
        GatewayDbContext db, DeliveryTask delivery, CancellationToken cancellationToken)
    {
        var document = await (
            from row in db.Documents.AsNoTracking()
            join ubl in db.DocumentUbls on row.Id equals ubl.DocumentId
            join seller in db.LegalEntities on row.LegalEntityId equals seller.Id
            where row.Id == delivery.DocumentId
            select new { ubl.Content, seller.EnterpriseNumber, seller.Country })
            .SingleAsync(cancellationToken);
        // Before the second try there is nothing to be found.
        var message = delivery.Attempt == 1 ? null : await db.PeppolMessages.AsNoTracking()
            .Where(row => row.DeliveryId == delivery.Id)
            .OrderByDescending(row => row.Number)
            .FirstOrDefaultAsync(cancellationToken);
        return new PeppolTask
        {
            Delivery = delivery,
            Ubl = document.Content,
            Sender = ParticipantId.Of(document.EnterpriseNumber),
            SenderCountry = document.Country,
            Message = message,
            Receipt = message is null ? null : await db.PeppolReceipts.AsNoTracking()
                .SingleOrDefaultAsync(row => row.MessageId == message.MessageId, cancellationToken),
        };
    }
}
