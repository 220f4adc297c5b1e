using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>What was done before: only what left counts as done.</summary>
internal sealed class NoticeHistory
{
    /// <summary>Longer ago than any gap between two notices.</summary>
    private const int RecentDays = 400;

    private static readonly string?[] FaultsOfTheAddress =
    [
        DeliveryFaults.MailBounced.Code, DeliveryFaults.MailComplaint.Code, DeliveryFaults.MailRefused.Code,
        DeliveryFaults.NoAddress.Code,
    ];

    private readonly Dictionary<ReceivableId, List<SentNotice>> sent = [];
    private readonly HashSet<ReceivableId> underway = [];
    private readonly Dictionary<ClientId, DateOnly> last = [];
    private readonly HashSet<ClientId> writtenTo = [];
    private readonly Dictionary<ClientId, List<string>> bounced = [];

    public static async Task<NoticeHistory> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var history = new NoticeHistory();
        await history.ReadItemsAsync(db, slice, today, cancellationToken);
        await history.ReadClientsAsync(db, slice, today, cancellationToken);
        return history;
    }

    public IReadOnlyList<SentNotice> Of(ReceivableId receivable) =>
        sent.TryGetValue(receivable, out var notices) ? notices : [];

    public bool IsUnderway(ReceivableId receivable) => underway.Contains(receivable);

    public DateOnly? LastOf(ClientId client) => last.TryGetValue(client, out var day) ? day : null;

    /// <summary>Whether a notice was issued to the client that day, whatever became of it.</summary>
    public bool WasWrittenTo(ClientId client) => writtenTo.Contains(client);

    /// <summary>The mail addresses from which a notice came back.</summary>
    public IReadOnlyList<string> BouncedOf(ClientId client) =>
        bounced.TryGetValue(client, out var addresses) ? addresses : [];

    private async Task ReadItemsAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await slice.In(db.Notices.AsNoTracking())
            .Where(row => row.IssuedOn <= today)
            .Where(row => row.State == NoticeState.Sent || row.State == NoticeState.Queued)
            .Join(
                db.NoticeItems.Where(item => item.Step != null),
                notice => notice.Id,
                item => item.NoticeId,
                (notice, item) => new
                {
                    item.ReceivableId,
                    item.Step,
                    notice.State,
                    notice.SentOn,
                    notice.Channel,
                    item.FreeUntil,
                    item.AnnouncedLumpSum,
                    item.AnnouncedRate,
                    notice.Postage,
                })
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            if (row.State == NoticeState.Queued || row.SentOn is not { } day)
            {
                underway.Add(row.ReceivableId);
            }
            else if (day <= today)
            {
                var letter = NoticeRow.LetterOf(
                    day,
                    row.Channel,
                    row.Postage,
                    row.FreeUntil,
                    NoticeItemRow.AnnouncedBy(row.AnnouncedLumpSum, row.AnnouncedRate));
                if (!sent.TryGetValue(row.ReceivableId, out var notices))
                {
                    sent[row.ReceivableId] = notices = [];
                }

                notices.Add(new SentNotice(row.Step!, day, letter));
            }
        }
    }

    private async Task ReadClientsAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var recent = today.AddDays(-RecentDays);
        var rows = await slice.In(db.Notices.AsNoTracking())
            .Where(row => row.IssuedOn >= recent && row.IssuedOn <= today)
            .Where(row => row.State != NoticeState.Stopped || row.IssuedOn == today)
            .Select(row => new
            {
                row.ClientId, row.State, row.Channel, row.Recipient, row.IssuedOn, row.SentOn, row.Remark,
            })
            .ToListAsync(cancellationToken);
        await ReadDoubtfulAsync(db, slice, today, cancellationToken);
        foreach (var row in rows)
        {
            if (row.IssuedOn == today)
            {
                writtenTo.Add(row.ClientId);
            }

            if (row.State is NoticeState.Sent or NoticeState.Queued)
            {
                Heard(row.ClientId, row.SentOn ?? row.IssuedOn);
            }
            else if (row is { State: NoticeState.Failed, Channel: NoticeChannel.Mail }
                && FaultsOfTheAddress.Contains(row.Remark))
            {
                if (!bounced.TryGetValue(row.ClientId, out var addresses))
                {
                    bounced[row.ClientId] = addresses = [];
                }

                addresses.Add(row.Recipient);
            }
        }
    }

    /// <summary>What may have arrived keeps the gap.</summary>
    private async Task ReadDoubtfulAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var recent = today.AddDays(-RecentDays);
        var issued = slice.In(db.Notices.AsNoTracking()).Where(row => row.IssuedOn >= recent && row.IssuedOn <= today);
        foreach (var mail in await DoubtfulMails.Of(db, issued).ToListAsync(cancellationToken))
        {
            if (BusinessCalendar.DayOf(mail.At) is var day && day <= today)
            {
                Heard(mail.Client, day);
            }
        }
    }

    private void Heard(ClientId client, DateOnly day) =>
        last[client] = last.TryGetValue(client, out var before) && before > day ? before : day;
}
