using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Sends a reminder by mail, or a copy of one that goes by registered post, checked once more right before it leaves.
/// Every try sends the same mail.
/// </summary>
internal sealed class ReminderDeliveryChannel(
    DeliveryChannel channel,
    IDbContextFactory<GatewayDbContext> contexts,
    NoticeCheck check,
    BankAge bank,
    IPdfRenderer renderer,
    IMailTransport transport,
    IssuingOptions issuing,
    TimeProvider clock)
    : IDeliveryChannel
{
    private const string WordsKept = "";

    public DeliveryChannel Channel => channel;

    public DeliveryFault TimedOut => DeliveryFaults.MailTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        if (!BusinessCalendar.IsWorkingDay(clock.Today()))
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.NoWorkingDay, "No reminder leaves today.");
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var notice = await db.Notices.AsNoTracking().Include(row => row.Items)
            .SingleAsync(row => row.Id == task.NoticeId, cancellationToken);
        var letter = await db.NoticeLetters.AsNoTracking()
            .SingleAsync(row => row.NoticeId == notice.Id, cancellationToken);
        if (await check.FindAsync(db, notice, cancellationToken) is { } earlyReason)
        {
            return await StopAsync(db, task, earlyReason, cancellationToken);
        }

        // Tried again days after it was issued: who paid meanwhile may not be known. It waits, and is not stopped.
        if (await bank.WhyNotYetAsync(notice.LegalEntityId, cancellationToken) is { } why)
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.BankNotKnown, $"{why}");
        }

        if (!Mailbox.TryParse(task.Recipient, null, out var recipient))
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.NoAddress, "What is stored is no mail address.");
        }

        var pdf = await renderer.RenderAsync(new PdfRequest(letter.Html, []), cancellationToken);
        if (pdf is not PdfOutcome.Rendered { Content: var content })
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.PdfUnavailable, $"{pdf}");
        }

        // Rendering takes seconds in which money may have come in: the look that counts is the last one.
        if (await check.FindAsync(db, notice, cancellationToken) is { } reason)
        {
            return await StopAsync(db, task, reason, cancellationToken);
        }

        var seller = (await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == notice.LegalEntityId, cancellationToken)).ToDomain();
        var mail = await MailOf(task, notice, letter, seller, recipient, content).ComposeAsync();
        return (await transport.SendAsync(mail, cancellationToken)).ToDelivery(letter.Hash);
    }

    /// <summary>
    /// A mail that may have arrived was not stopped before it left: a person looks, and the client has heard of it.
    /// </summary>
    private static async Task<DeliveryOutcome> StopAsync(
        GatewayDbContext db, DeliveryTask task, string reason, CancellationToken cancellationToken)
    {
        var tries = await db.Attempts.AsNoTracking()
            .Where(one => one.DeliveryId == task.Id && one.Number < task.Attempt).ToListAsync(cancellationToken);
        return DoubtfulMails.MayHaveLeft(tries)
            ? new DeliveryOutcome.Refused(DeliveryFaults.MailMayHaveLeft, reason)
            : new DeliveryOutcome.Stopped(reason);
    }

    private ReminderMail MailOf(
        DeliveryTask task,
        NoticeRow notice,
        NoticeLetterRow letter,
        LegalEntity seller,
        Mailbox recipient,
        byte[] pdf) => new()
        {
            Letter = new WrittenLetter(letter.Subject, letter.Text, letter.Html, WordsKept),
            Number = notice.Number,
            Seller = seller,
            Language = notice.Language,
            Recipient = recipient,
            SenderAddress = seller.Email ?? $"no-reply@{issuing.MessageIdDomain}",
            MessageId = MessageId.Parse($"<{task.MessageId}>"),
            Date = task.QueuedAt,
            Pdf = pdf,
        };
}
