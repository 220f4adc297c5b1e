using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>
/// Why invoices are not, or no more, in a run, in the words of the decision itself: their clients are judged for the
/// day of the run, as whoever asks the API about one of them is answered.
/// </summary>
internal static class RunReasons
{
    private const int ClientsOfPage = 20;
    private const int LinesOfClient = 12;
    private const int ClientsAtOnce = 500;

    /// <summary>A page looks at so many slices of clients; what it did not find by then is on the next.</summary>
    private const int SlicesMax = 4;

    /// <summary>What only the run before had.</summary>
    public static async Task<RunShown> GoneAsync(
        GatewayDbContext db, DunningReader reader, RunRow run, string? after, CancellationToken cancellationToken)
    {
        var found = await RunBook.PageAsync(
            db.RunItems.AsNoTracking().Where(row => row.RunId == run.ComparedWith
                && !db.RunItems.Any(one => one.RunId == run.Id && one.ReceivableId == row.ReceivableId)),
            after,
            cancellationToken);
        var names = await RunBook.NamesAsync(db, found, cancellationToken);
        Guid[] ids = [.. found.Select(row => row.NoticeId).OfType<Guid>().Distinct()];
        var notices = await db.Notices.Where(row => EF.Parameter(ids).Contains(row.Id))
            .Select(row => new { row.Id, row.Number })
            .ToDictionaryAsync(row => row.Id, row => row.Number, cancellationToken);
        var judged = found.Count == 0 ? [] : (await reader.JudgeAsync(
                db, DunningSlice.Of([.. found.Select(row => row.ClientId).Distinct()]), run.AsOf, cancellationToken))
            .SelectMany(one => one.Items).ToDictionary(one => one.Item.Id);
        return RunBook.ShownOf(found, group => new RunClient(
            names.GetValueOrDefault(group.Key, "?"),
            null,
            [],
            [
                .. group.Select(row => RunBook.LineOf(row, row.NoticeId is { } id
                    ? [RunTexts.NoticeIssued.With(notices.GetValueOrDefault(id, "?"))]
                    : WhyGone(judged, row.ReceivableId))),
            ]));
    }

    /// <summary>The open invoices that one reason holds back, with all that stands against each.</summary>
    public static async Task<RunShown> BlockedAsync(
        GatewayDbContext db,
        DunningReader reader,
        RunRow run,
        string rule,
        string? after,
        CancellationToken cancellationToken)
    {
        _ = ClientId.TryParse(after, out var place);
        var (found, isMore) = (new List<(ClientId Id, RunClient Client)>(), true);
        for (var slices = 0; isMore && slices < SlicesMax && found.Count < ClientsOfPage; slices++)
        {
            var from = place;
            var some = await db.Receivables
                .Where(row => row.LegalEntityId == run.LegalEntityId && row.ClientId > from
                    && row.IssueDate <= run.AsOf)
                .Where(row => row.Entries.Where(entry => entry.ValueDate <= run.AsOf).Sum(entry => entry.Amount) != 0)
                .Select(row => row.ClientId).Distinct().OrderBy(id => id)
                .Take(ClientsAtOnce).ToListAsync(cancellationToken);
            isMore = some.Count == ClientsAtOnce;
            place = some.Count > 0 ? some[^1] : place;
            var judged = some.Count == 0
                ? []
                : await reader.JudgeAsync(db, DunningSlice.Of(some), run.AsOf, cancellationToken);
            var byClient = judged.Select(one => (one.Client.Id, Client: BlockedOf(one, rule)))
                .Where(one => one.Client is not null).ToDictionary(one => one.Id, one => one.Client!);
            found.AddRange(some.Where(byClient.ContainsKey).Select(id => (id, byClient[id])));
        }

        var shown = found.Take(ClientsOfPage).ToList();
        var next = found.Count > ClientsOfPage ? shown[^1].Id : isMore ? place : (ClientId?)null;
        return new RunShown([.. shown.Select(one => one.Client)], next?.ToString());
    }

    private static RunClient? BlockedOf(ClientProposal proposal, string rule)
    {
        var held = proposal.Items.Where(one => one.Decision.Blockers.Any(reason => reason.Rule == rule)).ToList();
        return held.Count == 0
            ? null
            : new RunClient(
                proposal.Client.Name,
                null,
                [],
                [
                    .. held.Take(LinesOfClient).Select(one => new RunClient.Line
                    {
                        Number = one.Item.Number,
                        DueDate = one.Item.DueDate,
                        Balance = one.Item.Balance,
                        Why = [.. one.Decision.Blockers.Select(reason => reason.Message)],
                    }),
                ],
                held.Count - Math.Min(held.Count, LinesOfClient));
    }

    private static IReadOnlyList<Sentence> WhyGone(Dictionary<ReceivableId, JudgedItem> judged, ReceivableId id) =>
        !judged.TryGetValue(id, out var one) ? [RunTexts.Settled]
        : one.Decision.IsAllowed ? [RunTexts.DueAgain]
        : [.. one.Decision.Blockers.Select(reason => reason.Message)];
}
