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

/// <summary>
/// Sends a released dossier by mail to who recovers. Every try sends the same mail; one that could not leave before the
/// case was taken back, held or overtaken by what became of the debt leaves no more.
/// </summary>
internal sealed class DossierDeliveryChannel(
    IDbContextFactory<GatewayDbContext> contexts, CaseLeaving leaving, IMailTransport transport, IssuingOptions issuing)
    : IDeliveryChannel
{
    private const string Ended = "case-ended";
    private const string OnHold = "case-on-hold";
    private const string NotOpen = "case-not-open";

    public DeliveryChannel Channel => DeliveryChannel.Dossier;

    public DeliveryFault TimedOut => DeliveryFaults.MailTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var dossier = await db.CaseDossiers.AsNoTracking()
            .SingleAsync(row => row.DeliveryId == task.Id, cancellationToken);
        var recovery = await db.RecoveryCases.AsNoTracking().Include(row => row.Items).Include(row => row.Events)
            .AsSplitQuery().SingleAsync(row => row.Id == dossier.CaseId, cancellationToken);
        if (await WhyNotAsync(db, recovery, cancellationToken) is { } stopped)
        {
            return new DeliveryOutcome.Stopped(stopped);
        }

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

    private async Task<string?> WhyNotAsync(
        GatewayDbContext db, RecoveryCaseRow recovery, CancellationToken cancellationToken) =>
        recovery.ToDomain().IsEnded ? Ended
        : await leaving.WhyNotYetAsync(db, recovery, cancellationToken) is not null ? OnHold
        : (await leaving.WhyNotAsync(db, recovery, cancellationToken)).Count > 0 ? NotOpen
        : null;

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
