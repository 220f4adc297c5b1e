using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>What was done before: only what left counts as done. Of debts, only of those that are looked at: what was
/// sent about settled ones grows with the years.</summary>
internal sealed class NoticeHistory
{
    private const int IdsAtOnce = 2000;

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
    private ILookup<ClientId, string> bounced = Enumerable.Empty<string>().ToLookup(_ => default(ClientId));

    public static async Task<NoticeHistory> ReadAsync(
        GatewayDbContext db,
        DunningSlice slice,
        IEnumerable<ReceivableId> debts,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var history = new NoticeHistory();
        foreach (var ids in debts.Chunk(IdsAtOnce))
        {
            await history.ReadItemsAsync(db, ids, today, cancellationToken);
        }

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
    public IReadOnlyList<string> BouncedOf(ClientId client) => [.. bounced[client]];

    private async Task ReadItemsAsync(
        GatewayDbContext db, ReceivableId[] debts, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.NoticeItems.AsNoTracking()
            .Where(item => EF.Parameter(debts).Contains(item.ReceivableId) && item.Step != null)
            .Join(
                db.Notices.Where(row => row.IssuedOn <= today
                    && (row.State == NoticeState.Sent || row.State == NoticeState.Queued)),
                item => item.NoticeId,
                notice => notice.Id,
                (item, notice) => new
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
        var issued = slice.In(db.Notices.AsNoTracking()).Where(row => row.IssuedOn >= recent && row.IssuedOn <= today);
        var heard = await issued.Where(row => row.State == NoticeState.Sent || row.State == NoticeState.Queued)
            .GroupBy(row => row.ClientId)
            .Select(group => new { Client = group.Key, On = group.Max(row => row.SentOn ?? row.IssuedOn) })
            .ToListAsync(cancellationToken);
        heard.ForEach(one => Heard(one.Client, one.On));
        foreach (var mail in await DoubtfulMails.Of(db, issued).ToListAsync(cancellationToken))
        {
            // What may have arrived keeps the gap.
            if (BusinessCalendar.DayOf(mail.At) is var day && day <= today)
            {
                Heard(mail.Client, day);
            }
        }

        writtenTo.UnionWith(await issued.Where(row => row.IssuedOn == today).Select(row => row.ClientId)
            .ToListAsync(cancellationToken));
        var failed = await issued
            .Where(row => row.State == NoticeState.Failed && row.Channel == NoticeChannel.Mail
                && FaultsOfTheAddress.Contains(row.Remark))
            .Select(row => new { row.ClientId, row.Recipient })
            .ToListAsync(cancellationToken);
        bounced = failed.ToLookup(row => row.ClientId, row => row.Recipient);
    }

    private void Heard(ClientId client, DateOnly day) =>
        last[client] = last.TryGetValue(client, out var before) && before > day ? before : day;
}
