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
    public static async Task SetAsync(
        GatewayDbContext db,
        NoticeRow notice,
        NoticeState state,
        string? remark,
        DateTimeOffset now,
        CancellationToken cancellationToken,
        DateOnly? sentOn = null)
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

        var hash = await db.NoticeLetters.Where(row => row.NoticeId == notice.Id).Select(row => row.Hash)
            .SingleOrDefaultAsync(cancellationToken);
        foreach (var item in notice.Items.Where(item => item.Step is not null))
        {
            var data = FactData.Of(
                ("notice", notice.Number),
                ("step", item.Step),
                ("channel", notice.Channel.ToString()),
                ("recipient", notice.Recipient),
                ("reason", remark));
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
