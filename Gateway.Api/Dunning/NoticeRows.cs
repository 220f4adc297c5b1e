using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Law;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The rows that stand beside the row of every notice, whatever it is about.</summary>
internal static class NoticeRows
{
    /// <summary>An invoice that is only listed.</summary>
    public static NoticeItemRow ItemOf(Guid notice, int position, DunningItem item) =>
        ItemOf(notice, position, item, step: null, [], lawRows: "", first: null);

    /// <summary>An invoice that is reminded of.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="position">Its place on it.</param>
    /// <param name="item">The invoice as it stands.</param>
    /// <param name="step">The code of the step that is done.</param>
    /// <param name="asked">What is asked on top.</param>
    /// <param name="lawRows">The ids of the rows of law this rests on, a blank between them.</param>
    /// <param name="first">A consumer's first reminder: the last day it gives, and what it says will be asked.</param>
    public static NoticeItemRow ItemOf(
        Guid notice,
        int position,
        DunningItem item,
        string? step,
        IReadOnlyList<ClaimItem> asked,
        string lawRows,
        FirstReminder? first) => new()
        {
            NoticeId = notice,
            Position = position,
            ReceivableId = item.Id,
            InvoiceId = item.InvoiceId,
            Number = item.Number,
            Step = step,
            DueDate = item.DueDate,
            Balance = item.Balance.MinorUnits,
            Additional = asked.Sum(one => one.Amount.MinorUnits),
            Interest = asked.Where(one => one.Kind == ClaimItemKind.Interest).Sum(one => one.Amount.MinorUnits),
            FreeUntil = first?.Wait.LastDay,
            AnnouncedLumpSum = first is null ? null : first.LumpSum?.MinorUnits ?? 0,
            AnnouncedRate = first?.InterestRate is { } rate ? NoticeItemRow.RateOf(rate) : null,
            LawRows = lawRows,
        };

    public static NoticeLetterRow LetterOf(Guid notice, WrittenLetter written) => new()
    {
        NoticeId = notice,
        Subject = written.Subject,
        Text = written.Text,
        Html = written.Html,
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written.Html))),
    };

    /// <summary>The copy of its letter over Peppol, under the oldest invoice it reminds of.</summary>
    public static async Task<DeliveryRow> CopyAsync(
        GatewayDbContext db,
        NoticeRow notice,
        string receiver,
        string messageId,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var oldest = notice.Items.OrderBy(item => item.Position).First();
        var unit = await db.Receivables.Where(row => row.Id == oldest.ReceivableId).Select(row => row.UnitId)
            .SingleAsync(cancellationToken);
        return new DeliveryRow
        {
            Id = new DeliveryId(Guid.CreateVersion7(now)),
            DocumentId = oldest.InvoiceId,
            NoticeId = notice.Id,
            UnitId = unit,
            Channel = DeliveryChannel.PeppolCopy,
            Recipient = receiver,
            MessageId = messageId,
            State = DeliveryState.Queued,
            QueuedAt = now,
            NextAttemptAt = now,
        };
    }

    /// <summary>Its mail, under the oldest invoice it is about.</summary>
    public static DeliveryRow DeliveryOf(
        NoticeRow notice, DunningItem oldest, DeliveryChannel channel, string recipient, IssuingOptions issuing,
        TimeProvider clock) => new()
        {
            Id = DeliveryId.New(clock),
            DocumentId = oldest.InvoiceId,
            NoticeId = notice.Id,
            UnitId = oldest.UnitId,
            Channel = channel,
            Recipient = recipient,
            MessageId = $"{notice.Id}@{issuing.MessageIdDomain}",
            State = DeliveryState.Queued,
            QueuedAt = notice.IssuedAt,
            NextAttemptAt = notice.IssuedAt,
        };
}
