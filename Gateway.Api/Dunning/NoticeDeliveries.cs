using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// What becomes of a notice when its delivery ends: in the same transaction, so that neither is alone.
/// </summary>
internal static class NoticeDeliveries
{
    private const string Actor = "dunning";

    public static async Task FollowAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        AttemptRow? attempt,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (delivery.NoticeId is not { } id || delivery.Channel == DeliveryChannel.ReminderCopy)
        {
            return; // a copy is no proof: what becomes of the letter decides
        }

        var notice = await db.Notices.Include(row => row.Items)
            .SingleAsync(row => row.Id == id, cancellationToken);
        if (delivery.Channel == DeliveryChannel.PeppolCopy)
        {
            await TellOfCopyAsync(db, notice, delivery, attempt, now, cancellationToken);
            return;
        }

        // A person may have sent it again to another address: the proof names the one it went to.
        notice.Recipient = delivery.Recipient;
        var state = StateOf(delivery.State);
        var remark = state == NoticeState.Stopped ? attempt?.Detail : delivery.FaultCode;
        await SetAsync(db, notice, state, remark, now, cancellationToken);
    }

    /// <summary>Gives a notice its new state and tells the timeline of every invoice it reminds of.</summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="state">What became of it.</param>
    /// <param name="remark">The proof, or why not.</param>
    /// <param name="now">When that is noted.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="sentOn">The day it left, where that is not the day it is noted.</param>
    /// <param name="finding">What stood against it when a person noted that it had left; null where nothing did.
    /// </param>
    public static async Task SetAsync(
        GatewayDbContext db,
        NoticeRow notice,
        NoticeState state,
        string? remark,
        DateTimeOffset now,
        CancellationToken cancellationToken,
        DateOnly? sentOn = null,
        NoticeFinding? finding = null)
    {
        if (notice.State == state)
        {
            return;
        }

        notice.State = state;
        notice.Remark = remark;
        notice.SentOn = state == NoticeState.Sent ? sentOn ?? BusinessCalendar.DayOf(now) : null;
        if (KindOf(state) is not { } kind)
        {
            return;
        }

        var kept = await db.NoticeLetters.Where(row => row.NoticeId == notice.Id)
            .Select(row => new
            {
                row.Hash,
                Copy = db.NoticeUbls.Where(one => one.NoticeId == row.NoticeId)
                    .Where(one => !db.Deliveries.Any(other => other.MessageId == one.MessageId))
                    .Select(one => new { one.MessageId, one.Receiver, one.Hash }).SingleOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        var (reason, on) = state == NoticeState.Sent ? (finding?.Then, sentOn) : (remark, (DateOnly?)null);
        await TellAsync(db, notice, kind, notice.Channel.ToString(), notice.Recipient, reason, kept?.Hash, now,
            cancellationToken, on);
        await KeepProofAsync(
            db, notice, kind, finding ?? NoticeFinding.None, kept?.Hash, now, cancellationToken);
        if (state == NoticeState.Sent && kept?.Copy is { } copy)
        {
            // Only now: a copy never goes before its letter, and never without it.
            db.Deliveries.Add(await NoticeRows.CopyAsync(
                db, notice, copy.Receiver.ToString(), copy.MessageId, now, cancellationToken));
            await TellAsync(db, notice, FactKinds.NoticeCopyQueued, nameof(DeliveryChannel.PeppolCopy),
                copy.Receiver.ToString(), null, copy.Hash, now, cancellationToken);
        }
    }

    /// <summary>The copy ended; the letter is not touched by it.</summary>
    private static async Task TellOfCopyAsync(
        GatewayDbContext db,
        NoticeRow notice,
        DeliveryRow delivery,
        AttemptRow? attempt,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (delivery.State == DeliveryState.Queued)
        {
            return;
        }

        var hash = await db.NoticeUbls.Where(row => row.NoticeId == notice.Id).Select(row => row.Hash)
            .SingleAsync(cancellationToken);
        var kind = delivery.State == DeliveryState.Sent ? FactKinds.NoticeCopySent : FactKinds.NoticeCopyNotSent;
        var reason = delivery.State == DeliveryState.Stopped ? attempt?.Detail : delivery.FaultCode;
        await TellAsync(
            db, notice, kind, delivery.Channel.ToString(), delivery.Recipient, reason, hash, now, cancellationToken);
    }

    /// <summary>What a person wrote as proof is of the whole notice, and no unit's to read.</summary>
    private static async Task KeepProofAsync(
        GatewayDbContext db,
        NoticeRow notice,
        string kind,
        NoticeFinding finding,
        string? hash,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (notice is { State: NoticeState.Sent, Remark: { } words })
        {
            var data = FactData.Of(
                ("notice", notice.Number),
                (NoticeFacts.Proof, words),
                (NoticeFacts.Found, finding.Then),
                (NoticeFacts.Since, finding.Since));
            await db.AppendAsync(
                new FactDraft(NoticeFacts.ObjectType, notice.Id, now, Actor, kind, data, hash), cancellationToken);
        }
    }

    private static async Task TellAsync(
        GatewayDbContext db,
        NoticeRow notice,
        string kind,
        string channel,
        string recipient,
        string? reason,
        string? hash,
        DateTimeOffset now,
        CancellationToken cancellationToken,
        DateOnly? on = null)
    {
        var own = await NoticeReasons.OfAsync(db, notice, reason, cancellationToken);
        foreach (var item in notice.Items.Where(item => item.Step is not null))
        {
            var data = FactData.Of(
                ("notice", notice.Number),
                ("step", item.Step),
                ("channel", channel),
                ("recipient", recipient),
                ("reason", own(item)),
                ("on", on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            await db.AppendAsync(
                new FactDraft(DocumentFacts.ObjectType, item.InvoiceId.Value, now, Actor, kind, data, hash),
                cancellationToken);
        }
    }

    private static NoticeState StateOf(DeliveryState state) => state switch
    {
        DeliveryState.Queued => NoticeState.Queued,
        DeliveryState.Sent => NoticeState.Sent,
        DeliveryState.Stopped => NoticeState.Stopped,
        DeliveryState.Bounced or DeliveryState.Failed or DeliveryState.Held => NoticeState.Failed,
        _ => throw new InvalidOperationException($"There is no such state: {state}."),
    };

    private static string? KindOf(NoticeState state) => state switch
    {
        NoticeState.Sent => FactKinds.NoticeSent,
        NoticeState.Stopped => FactKinds.NoticeStopped,
        NoticeState.Failed => FactKinds.NoticeFailed,
        _ => null,
    };
}
