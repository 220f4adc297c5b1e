using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Banking;

/// <summary>Finds a movement again, whatever became of it: the client on the telephone says what was paid, and when.
/// </summary>
internal static class MovementSearchDesk
{
    public const string Path = $"{DeskRoutes.Root}/movements";

    private const int PageSize = 50;

    public static void MapMovementSearchDesk(this RouteGroupBuilder desk) =>
        desk.MapGet("/movements", (HttpContext http, GatewayDbContext db, string? after = null) =>
            DeskRoutes.WithSessionAsync(http, session => PageAsync(http, db, session, after)));

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, string? after)
    {
        var filter = MovementFilter.Of(http.Request.Query);
        var (search, findings) = filter.Read();
        var rows = search is null
            ? []
            : await RowsAsync(search.Of(
                db.Movements.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope), db));
        var shown = rows.Take(PageSize).ToList();
        var news = findings.Count > 0 ? DeskNews.Wrong(findings) : null;
        var view = new MovementsView
        {
            User = session.User,
            News = news,
            Filter = filter,
            Lines = shown.ConvertAll(row => new MovementsView.Line(
                row.Id, row.EntryDate, row.UltimateName ?? row.Name, row.CounterpartyAccount, row.Communication,
                row.Money, row.State)),
            Next = rows.Count > shown.Count ? filter.AddressFrom(shown[^1].Id) : null,
        };
        return new DeskPage<MovementsPage>(DeskRoutes.StatusOf(news), (nameof(MovementsPage.View), view));

        // The newest first: who calls speaks of what was paid lately.
        Task<List<MovementRow>> RowsAsync(IQueryable<MovementRow> found)
        {
            found = MovementId.TryParse(after, out var place) ? found.Where(row => row.Id < place) : found;
            return found.OrderByDescending(row => row.Id).Take(PageSize + 1).ToListAsync(http.RequestAborted);
        }
    }
}
