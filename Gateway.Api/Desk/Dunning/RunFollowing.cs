using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What came of a run: counts of all, and a page of the notices that did not leave.</summary>
internal static class RunFollowing
{
    private const int PageSize = 50;

    public static async Task<(RunProgress Progress, string? After)> ReadAsync(
        GatewayDbContext db, RunRow run, string? after, CancellationToken cancellationToken)
    {
        var items = db.RunItems.Where(row => row.RunId == run.Id);
        var isBegun = run.State is RunState.Issuing or RunState.Issued;
        var waiting = isBegun
            ? await items.CountAsync(row => row.NoticeId == null && row.LeftOut == null, cancellationToken)
            : run.Items;
        var leftOut = await items.Where(row => row.LeftOut != null).GroupBy(row => row.LeftOut!)
            .Select(group => new { Code = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var notices = db.Notices.AsNoTracking().Where(row => row.RunId == run.Id);
        var states = await notices.GroupBy(row => row.State)
            .Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        _ = Guid.TryParse(after, out var place);
        var trouble = await notices
            .Where(row => row.State == NoticeState.Stopped || row.State == NoticeState.Failed)
            .Where(row => row.Id.CompareTo(place) > 0).OrderBy(row => row.Id).Take(PageSize + 1)
            .Join(db.Clients, row => row.ClientId, client => client.Id, (row, client) => new { row, client.Name })
            .OrderBy(one => one.row.Id)
            .Select(one => new { one.row.Id, one.row.Number, one.row.State, one.row.Remark, one.Name })
            .ToListAsync(cancellationToken);
        var progress = new RunProgress(
            waiting,
            [.. states.OrderBy(one => one.State).Select(one => (one.State, one.Count))],
            [
                .. leftOut.OrderByDescending(one => one.Count).ThenBy(one => one.Code, StringComparer.Ordinal)
                    .Select(one => (WhyTexts.Of(one.Code), one.Count)),
            ],
            [
                .. trouble.Take(PageSize).Select(one => (
                    one.Number, one.Name, one.State, WhyTexts.Of(one.Remark ?? "–"), LetterDesk.PathOf(one.Id))),
            ]);
        return (progress, trouble.Count > PageSize ? trouble[PageSize - 1].Id.ToString() : null);
    }
}
