using System.Globalization;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What a run froze, as its page shows it: by client, a page of invoices at a time.</summary>
internal static class RunBook
{
    /// <summary>Invoices of one page.</summary>
    public const int PageSize = 50;

    /// <summary>What all of a run claims, in each currency.</summary>
    public static async Task<IReadOnlyList<RunClaim>> ClaimedAsync(
        GatewayDbContext db, Guid run, CancellationToken cancellationToken)
    {
        var sums = await db.RunItems.Where(row => row.RunId == run)
            .GroupBy(row => row.Currency)
            .Select(group => new
            {
                Currency = group.Key,
                Balance = group.Sum(row => row.Balance),
                Additional = group.Sum(row => row.Additional),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. sums.OrderBy(one => one.Currency.Code).Select(one => new RunClaim(
                Amount.FromMinorUnits(one.Balance, one.Currency),
                Amount.FromMinorUnits(one.Additional, one.Currency))),
        ];
    }

    /// <summary>How many open invoices each reason held back, the most first.</summary>
    public static IReadOnlyList<(string Rule, Sentence Why, int Count)> BlockedOf(RunRow run) =>
    [
        .. (JsonSerializer.Deserialize<Dictionary<string, string>>(run.Blocked) ?? [])
            .Select(one => (one.Key, WhyTexts.Of(one.Key), int.Parse(one.Value, CultureInfo.InvariantCulture)))
            .OrderByDescending(one => one.Item3).ThenBy(one => one.Key, StringComparer.Ordinal),
    ];

    /// <summary>What leaves, or only what the run before did not have.</summary>
    public static async Task<RunShown> LeavesAsync(
        GatewayDbContext db, RunRow run, bool isNewOnly, string? after, CancellationToken cancellationToken)
    {
        var rows = db.RunItems.AsNoTracking().Where(row => row.RunId == run.Id);
        rows = isNewOnly ? rows.Where(row => row.IsNew) : rows;
        var found = await PageAsync(rows, after, cancellationToken);
        var names = await NamesAsync(db, found, cancellationToken);
        var claimed = await ClaimedByClientAsync(db, run.Id, found, cancellationToken);
        Guid[] ids = [.. found.Select(row => row.NoticeId).OfType<Guid>().Distinct()];
        var notices = await db.Notices.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        return ShownOf(found, group => new RunClient(
            names.GetValueOrDefault(group.Key, "?"),
            group.First().Channel,
            claimed[group.Key].ToList(),
            [.. group.Select(row => LineOf(row, OutcomeOf(row, notices)))]));
    }

    /// <summary>A page of items in the order of clients: one may go on on the next.</summary>
    public static async Task<IReadOnlyList<RunItemRow>> PageAsync(
        IQueryable<RunItemRow> rows, string? after, CancellationToken cancellationToken)
    {
        if (after?.Split('.') is [var first, var second]
            && ClientId.TryParse(first, out var client) && ReceivableId.TryParse(second, out var item))
        {
            rows = rows.Where(row =>
                row.ClientId > client || (row.ClientId == client && row.ReceivableId > item));
        }

        return await rows.OrderBy(row => row.ClientId).ThenBy(row => row.ReceivableId)
            .Take(PageSize + 1).ToListAsync(cancellationToken);
    }

    public static async Task<Dictionary<ClientId, string>> NamesAsync(
        GatewayDbContext db, IReadOnlyList<RunItemRow> rows, CancellationToken cancellationToken)
    {
        ClientId[] clients = [.. rows.Select(row => row.ClientId).Distinct()];
        return await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
            .Select(row => new { row.Id, row.Name })
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
    }

    public static RunShown ShownOf(
        IReadOnlyList<RunItemRow> found, Func<IGrouping<ClientId, RunItemRow>, RunClient> clientOf) => new(
        [.. found.Take(PageSize).GroupBy(row => row.ClientId).Select(clientOf)],
        found.Count > PageSize
            ? $"{found[PageSize - 1].ClientId}.{found[PageSize - 1].ReceivableId}"
            : null);

    public static RunClient.Line LineOf(RunItemRow row, params IReadOnlyList<Sentence> why) => new()
    {
        Number = row.Number,
        DueDate = row.DueDate,
        Balance = Amount.FromMinorUnits(row.Balance, row.Currency),
        Additional = Amount.FromMinorUnits(row.Additional, row.Currency),
        Step = (DunningWords.Of(row.Act), row.Step),
        IsNew = row.IsNew,
        Why = why,
    };

    /// <summary>Of all that the clients of a page have in the run, on whatever page it is.</summary>
    private static async Task<ILookup<ClientId, RunClaim>> ClaimedByClientAsync(
        GatewayDbContext db, Guid run, IReadOnlyList<RunItemRow> rows, CancellationToken cancellationToken)
    {
        ClientId[] clients = [.. rows.Select(row => row.ClientId).Distinct()];
        var sums = await db.RunItems
            .Where(row => row.RunId == run && EF.Parameter(clients).Contains(row.ClientId))
            .GroupBy(row => new { row.ClientId, row.Currency })
            .Select(group => new
            {
                group.Key.ClientId,
                group.Key.Currency,
                Balance = group.Sum(row => row.Balance),
                Additional = group.Sum(row => row.Additional),
            })
            .ToListAsync(cancellationToken);
        return sums.ToLookup(one => one.ClientId, one => new RunClaim(
            Amount.FromMinorUnits(one.Balance, one.Currency), Amount.FromMinorUnits(one.Additional, one.Currency)));
    }

    private static IReadOnlyList<Sentence> OutcomeOf(RunItemRow row, Dictionary<Guid, NoticeRow> notices) =>
        row.LeftOut is { } why ? [WhyTexts.Of(why)]
        : row.NoticeId is { } id && notices.GetValueOrDefault(id) is { } notice
            ?
            [
                RunTexts.Notice.With(notice.Number),
                DunningWords.Of(notice.State),
                .. notice is { State: NoticeState.Stopped or NoticeState.Failed, Remark: { } remark }
                    ? (Sentence[])[WhyTexts.Of(remark)]
                    : [],
            ]
        : [];
}
