using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.LegalRecovery;
using Gateway.Recovery.Correspondence.Dossiers;
using Gateway.Recovery.Correspondence.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Sends to the holder of a unit what was written when a case was proposed. Every try sends the same mail; one that
/// could not leave before the case was taken back leaves no more.
/// </summary>
internal sealed class UnitLetterChannel(
    IDbContextFactory<GatewayDbContext> contexts, IMailTransport transport, IssuingOptions issuing)
    : IDeliveryChannel
{
    private const string TakenBack = "case-withdrawn";

    public DeliveryChannel Channel => DeliveryChannel.UnitLetter;

    public DeliveryFault TimedOut => DeliveryFaults.MailTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var letter = await db.CaseLetters.AsNoTracking()
            .SingleAsync(row => row.DeliveryId == task.Id, cancellationToken);
        if (await db.CaseEvents.AnyAsync(
            row => row.CaseId == letter.CaseId && row.Act == CaseAct.Withdrawn, cancellationToken))
        {
            return new DeliveryOutcome.Stopped(TakenBack);
        }

        var entity = await db.RecoveryCases.Where(row => row.Id == letter.CaseId).Select(row => row.LegalEntityId)
            .SingleAsync(cancellationToken);
        var sender = (await LegalEntities.FindAsync(db, entity, cancellationToken))!;
        if (!Mailbox.TryParse(task.Recipient, null, out var recipient))
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.NoAddress, "What is stored is no mail address.");
        }

        var mail = await new UnitMail
        {
            Subject = letter.Subject,
            Text = letter.Text,
            Language = letter.Language,
            Sender = sender,
            Recipient = recipient,
            SenderAddress = sender.Email ?? $"no-reply@{issuing.MessageIdDomain}",
            MessageId = MessageId.Parse($"<{task.MessageId}>"),
            Date = task.QueuedAt,
        }.ComposeAsync();
        return (await transport.SendAsync(mail, cancellationToken)).ToDelivery();
    }
}
