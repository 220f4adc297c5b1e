using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Dossiers;
using Gateway.Recovery.Correspondence.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>Sends a kept dossier by mail to who recovers. Every try sends the same mail.</summary>
internal sealed class DossierDeliveryChannel(
    IDbContextFactory<GatewayDbContext> contexts, IMailTransport transport, IssuingOptions issuing)
    : IDeliveryChannel
{
    public DeliveryChannel Channel => DeliveryChannel.Dossier;

    public DeliveryFault TimedOut => DeliveryFaults.MailTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var dossier = await db.CaseDossiers.AsNoTracking()
            .SingleAsync(row => row.DeliveryId == task.Id, cancellationToken);
        var recovery = await db.RecoveryCases.AsNoTracking()
            .SingleAsync(row => row.Id == dossier.CaseId, cancellationToken);
        var creditor = (await LegalEntities.FindAsync(db, recovery.LegalEntityId, cancellationToken))!;
        if (!Mailbox.TryParse(task.Recipient, null, out var recipient))
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.NoAddress, "What is stored is no mail address.");
        }

        var archive = await ArchiveAsync(db, dossier, cancellationToken);
        var mail = await new DossierMail
        {
            Case = recovery.Name,
            AsOf = dossier.AsOf,
            Language = dossier.Language,
            Creditor = creditor,
            Recipient = recipient,
            SenderAddress = creditor.Email ?? $"no-reply@{issuing.MessageIdDomain}",
            MessageId = MessageId.Parse($"<{task.MessageId}>"),
            Date = task.QueuedAt,
            Hash = dossier.Hash,
            Archive = archive,
        }.ComposeAsync();
        return (await transport.SendAsync(mail, cancellationToken)).ToDelivery(dossier.Hash);
    }

    /// <summary>What is sent by mail was small enough for one.</summary>
    private static async Task<byte[]> ArchiveAsync(
        GatewayDbContext db, CaseDossierRow dossier, CancellationToken cancellationToken)
    {
        await using var file = await DossierParts.OpenAsync(db, dossier, cancellationToken);
        var bytes = new byte[file.Content.Length];
        await file.Content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
