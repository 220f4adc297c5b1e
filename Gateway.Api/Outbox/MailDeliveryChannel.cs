using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Sends a document by mail, its PDF and its UBL attached. Every try sends the same mail.</summary>
internal sealed class MailDeliveryChannel(
    IDbContextFactory<GatewayDbContext> contexts, DocumentPdfs pdfs, IMailTransport transport, IssuingOptions issuing)
    : IDeliveryChannel
{
    public DeliveryChannel Channel => DeliveryChannel.Mail;

    public DeliveryFault TimedOut => DeliveryFaults.MailTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        var id = task.DocumentId ?? throw new InvalidOperationException($"Delivery {task.Id} is of no document.");
        DocumentPaper document;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            document = await db.FindPaperAsync(id, cancellationToken)
                ?? throw new InvalidOperationException($"Delivery {task.Id} has no document.");
        }

        if (RecipientOf(task, document) is not { } recipient)
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.NoAddress, "What is stored is no mail address.");
        }

        var outcome = await pdfs.GetAsync(id, cancellationToken);
        if (outcome is not DocumentPdfOutcome.Ready { Pdf: var pdf })
        {
            var reason = (outcome as DocumentPdfOutcome.NotNow)?.Reason;
            return new DeliveryOutcome.Refused(DeliveryFaults.PdfUnavailable, reason ?? "There is no document.");
        }

        var mail = new InvoiceMail
        {
            Paper = document.Paper,
            Recipient = recipient,
            SenderAddress = document.Paper.Seller.Email ?? $"no-reply@{issuing.MessageIdDomain}",
            MessageId = MessageId.Parse($"<{task.MessageId}>"),
            Date = task.QueuedAt,
            Pdf = pdf.Content,
            Ubl = document.Ubl,
        };
        return (await transport.SendAsync(await mail.ComposeAsync(), cancellationToken)).ToDelivery(pdf.Hash);
    }

    /// <summary>With the client's name where a header can carry it.</summary>
    private static Mailbox? RecipientOf(DeliveryTask task, DocumentPaper document) =>
        Mailbox.TryParse(task.Recipient, document.ClientName, out var named)
            ? named
            : Mailbox.TryParse(task.Recipient, null, out var bare) ? bare : null;
}
