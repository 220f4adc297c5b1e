using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Dunning;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Tells, once a notice, that nobody brought it to the post, printed it or telephoned: until somebody does, it does not
/// count, and nothing further is asked.
/// </summary>
internal sealed class WarnOfTasks(
    Transactions transactions, DunningFacts facts, DunningOptions options, TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var warned = 0;
        int more;
        do
        {
            more = await transactions.RunAsync(StepAsync, cancellationToken);
            warned += more;
        }
        while (more == AtOnce);
        return warned;
    }

    private async Task<int> StepAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var latest = BusinessCalendar.WorkingDaysBefore(today, options.TaskWorkingDaysMax);
        var waiting = await db.Notices.Include(row => row.Items)
            .Where(row => row.State == NoticeState.Queued && row.Channel != NoticeChannel.Mail)
            .Where(row => row.IssuedOn < latest && row.WarnedOn == null)
            .OrderBy(row => row.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        var told = new List<DunningTold>();
        foreach (var notice in waiting)
        {
            notice.WarnedOn = today;
            var data = FactData.Of(
                ("notice", notice.Number),
                ("channel", notice.Channel.ToString()),
                ("issuedOn", notice.IssuedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            var reminded = notice.Items.Where(item => item.Step is not null).Select(item => item.InvoiceId).ToList();
            told.AddRange(await db.Receivables.AsNoTracking().Where(row => reminded.Contains(row.InvoiceId))
                .Select(row => new { row.InvoiceId, row.LegalEntityId, row.UnitId })
                .Select(row => new DunningTold(
                    row.InvoiceId, row.LegalEntityId, row.UnitId, FactKinds.NoticeWaits, data))
                .ToListAsync(cancellationToken));
        }

        foreach (var round in told.GroupBy(one => one.Invoice).SelectMany(group => group.Index())
            .GroupBy(one => one.Index))
        {
            await facts.TellAsync(db, [.. round.Select(one => one.Item)], Actor, cancellationToken);
        }

        return waiting.Count;
    }
}
