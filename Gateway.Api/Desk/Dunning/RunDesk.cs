using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Dunning;

/// <summary>
/// Runs of reminders: looked at before anything leaves, signed off by one person and issued, and followed until every
/// notice has left or was stopped with its reason. Acts are those of the API.
/// </summary>
internal static class RunDesk
{
    public const string Path = $"{DeskRoutes.Root}/runs";

    private const int PageSize = 25;
    private const int EntitiesMax = 50;
    private const int DaysAheadMax = 31;
    private const int FormBytesMax = 4096;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["proposed"] = DeskNews.Done(RunTexts.Proposed),
        ["signed-off"] = DeskNews.Done(RunTexts.SignedOff),
        ["issued"] = DeskNews.Done(RunTexts.Issued),
        ["dropped"] = DeskNews.Done(RunTexts.Dropped),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static void MapRunDesk(this RouteGroupBuilder desk)
    {
        var group = desk.MapGroup("/runs").WithMetadata(new RequestSizeLimitAttribute(FormBytesMax));
        group.MapGet("", ListAsync);
        group.MapPost("", ProposeAsync);
        group.MapGet("/{id:guid}", GetAsync);
        group.MapPost("/{id:guid}/sign-off", SignOffAsync);
        group.MapPost("/{id:guid}/issue", IssueAsync);
        group.MapPost("/{id:guid}/drop", DropAsync);
    }

    public static string PathOf(Guid id) => $"{Path}/{id}";

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, TimeProvider clock, string? news = null, string? after = null) =>
        DeskRoutes.WithSessionAsync(http, session => ListPageAsync(
            http, db, session, DeskNews.Of(News, news), "", DeskWords.Day(clock.Today()), after));

    private static Task<IResult> ProposeAsync(
        HttpContext http, GatewayDbContext db, Transactions transactions, ProposeRun propose, TimeProvider clock) =>
        DeskRoutes.WithFormAsync(http, async (session, form) =>
        {
            var (caller, today) = (session.Caller, clock.Today());
            var (entity, written) = (form["entity"].ToString(), form["asOf"].ToString());
            if (DeskWords.ReadDay(written) is not { } asOf || asOf < today || asOf > today.AddDays(DaysAheadMax))
            {
                return await ListPageAsync(
                    http, db, session, DeskNews.Refused(RunTexts.WrongDay), entity, written, null);
            }

            if (!LegalEntityId.TryParse(entity, out var id)
                || !await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, http.RequestAborted))
            {
                return await ListPageAsync(
                    http, db, session, DeskNews.Refused(RunTexts.NoEntity), entity, written, null);
            }

            var run = await transactions.RunAsync(
                (unit, token) => propose.RunAsync(unit, id, asOf, caller.Actor, caller.KeyId, token),
                http.RequestAborted);
            return DeskRoutes.SeeOther($"{PathOf(run.Id)}?news=proposed");
        });

    private static Task<IResult> GetAsync(
        Guid id, HttpContext http, GatewayDbContext db, DunningReader reader,
        string? part = null, string? rule = null, string? after = null, string? news = null) =>
        DeskRoutes.WithSessionAsync(http, session => PageAsync(
            http, db, reader, session, id, DeskNews.Of(News, news),
            Enum.TryParse<RunPart>(part, ignoreCase: true, out var shown) ? shown : null, rule, after));

    private static Task<IResult> SignOffAsync(
        Guid id, HttpContext http, GatewayDbContext db, DunningReader reader, Transactions transactions,
        RunActs acts) =>
        ActAsync(id, http, db, reader, transactions, "signed-off", acts.SignOffAsync);

    private static Task<IResult> IssueAsync(
        Guid id, HttpContext http, GatewayDbContext db, DunningReader reader, Transactions transactions,
        RunActs acts) =>
        ActAsync(id, http, db, reader, transactions, "issued", acts.IssueAsync);

    private static Task<IResult> DropAsync(
        Guid id, HttpContext http, GatewayDbContext db, DunningReader reader, Transactions transactions,
        RunActs acts) =>
        ActAsync(id, http, db, reader, transactions, "dropped", acts.DropAsync);

    private static Task<IResult> ActAsync(
        Guid id, HttpContext http, GatewayDbContext db, DunningReader reader, Transactions transactions, string news,
        Func<GatewayDbContext, Guid, string, CancellationToken, Task<RunOutcome>> act) =>
        DeskRoutes.WithFormAsync(http, async (session, _) =>
        {
            var scope = session.Caller.Scope;
            var outcome = await transactions.RunAsync(
                async (unit, token) => await unit.Runs.OfEntityVisibleTo(scope).AnyAsync(row => row.Id == id, token)
                    ? await act(unit, id, session.Caller.Actor, token)
                    : null,
                one => one is RunOutcome.Done,
                http.RequestAborted);
            return outcome switch
            {
                RunOutcome.Done => DeskRoutes.SeeOther($"{PathOf(id)}?news={news}"),
                RunOutcome.Refused(var why) => await PageAsync(
                    http, db, reader, session, id, DeskNews.Refused(why), null, null, null),
                _ => DeskRoutes.SeeOther($"{Path}?news=gone"),
            };
        });

    private static async Task<IResult> ListPageAsync(
        HttpContext http, GatewayDbContext db, DeskSession session, DeskNews? news, string entity, string asOf,
        string? after)
    {
        var scope = session.Caller.Scope;
        var entities = await db.LegalEntities.AsNoTracking().VisibleTo(scope).OrderBy(row => row.Name)
            .Select(row => new { row.Id, row.Name }).Take(EntitiesMax).ToListAsync(http.RequestAborted);
        var rows = db.Runs.AsNoTracking().OfEntityVisibleTo(scope);
        rows = Guid.TryParse(after, out var place) ? rows.Where(row => row.Id.CompareTo(place) < 0) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(PageSize + 1)
            .Join(db.LegalEntities, row => row.LegalEntityId, one => one.Id, (row, one) => new { Row = row, one.Name })
            .OrderByDescending(one => one.Row.Id).ToListAsync(http.RequestAborted);
        var view = new RunsView
        {
            User = session.User,
            News = news,
            Entities = [.. entities.Select(one => (one.Id.ToString(), one.Name))],
            Entity = entity,
            AsOf = asOf,
            Runs = [.. found.Take(PageSize).Select(one => LineOf(one.Row, one.Name))],
            Next = found.Count > PageSize ? $"{Path}?after={found[PageSize - 1].Row.Id}" : null,
        };
        return new DeskPage<RunsPage>(DeskRoutes.StatusOf(news), (nameof(RunsPage.View), view));
    }

    private static RunsView.Line LineOf(RunRow row, string entity) => new()
    {
        Path = PathOf(row.Id),
        AsOf = row.AsOf,
        Entity = entity,
        State = row.State,
        Clients = row.Clients,
        Items = row.Items,
        Added = row.Added,
        Gone = row.Gone,
        ProposedBy = DeskWords.Who(row.ProposedBy),
        SignedOffBy = row.SignedOffBy is { } second ? DeskWords.Who(second) : null,
    };

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DunningReader reader, DeskSession session, Guid id, DeskNews? news,
        RunPart? part, string? rule, string? after)
    {
        var token = http.RequestAborted;
        if (await db.Runs.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id, token) is not { } run)
        {
            return DeskRoutes.SeeOther($"{Path}?news=gone");
        }

        var shownPart = part ?? (run.State is RunState.Issuing or RunState.Issued ? RunPart.Progress : RunPart.Leaves);
        var blocked = RunBook.BlockedOf(run);
        var chosen = blocked.Any(one => one.Rule == rule) ? rule : null;
        var shown = shownPart switch
        {
            RunPart.Leaves => await RunBook.LeavesAsync(db, run, isNewOnly: false, after, token),
            RunPart.New => await RunBook.LeavesAsync(db, run, isNewOnly: true, after, token),
            RunPart.Gone => await RunReasons.GoneAsync(db, reader, run, after, token),
            RunPart.Blocked when chosen is not null =>
                await RunReasons.BlockedAsync(db, reader, run, chosen, after, token),
            _ => new RunShown([], null),
        };
        var (progress, next) = shownPart == RunPart.Progress
            ? await RunFollowing.ReadAsync(db, run, after, token)
            : (null, shown.After);
        var view = await ViewAsync(db, session, run, token) with
        {
            News = news,
            Part = shownPart,
            Blocked = blocked,
            Rule = chosen,
            Shown = shown.Clients,
            Progress = progress,
            Next = next is null ? null : AddressOf(id, shownPart, chosen, next),
        };
        return new DeskPage<RunPage>(DeskRoutes.StatusOf(news), (nameof(RunPage.View), view));
    }

    public static string AddressOf(Guid id, RunPart part, string? rule = null, string? after = null)
    {
        var query = QueryString.Create("part", part.ToString().ToLowerInvariant());
        query = rule is null ? query : query.Add("rule", rule);
        return $"{PathOf(id)}{(after is null ? query : query.Add("after", after))}";
    }

    private static async Task<RunView> ViewAsync(
        GatewayDbContext db, DeskSession session, RunRow run, CancellationToken token) => new()
        {
            User = session.User,
            Id = run.Id,
            Path = PathOf(run.Id),
            Entity = await db.LegalEntities.Where(row => row.Id == run.LegalEntityId).Select(row => row.Name)
                .SingleAsync(token),
            AsOf = run.AsOf,
            State = run.State,
            Trail = TrailOf(run),
            BankKnownUntil = run.BankKnownUntil,
            Clients = run.Clients,
            Items = run.Items,
            Added = run.Added,
            Gone = run.Gone,
            ComparedWith = run.ComparedWith is { } before
                ? await db.Runs.Where(row => row.Id == before).Select(row => (DateOnly?)row.AsOf)
                    .SingleOrDefaultAsync(token)
                : null,
            Claimed = await RunBook.ClaimedAsync(db, run.Id, token),
            Part = RunPart.Leaves,
            Blocked = [],
        };

    private static List<Sentence> TrailOf(RunRow run)
    {
        var trail = new List<Sentence>
        {
            RunTexts.ProposedBy.With(DeskWords.Who(run.ProposedBy), DeskWords.Day(run.ProposedAt)),
        };
        if (run is { SignedOffBy: { } second, SignedOffAt: { } at })
        {
            trail.Add(RunTexts.SignedOffBy.With(DeskWords.Who(second), DeskWords.Day(at)));
        }

        if (run.IssuedBy is { } who)
        {
            trail.Add(RunTexts.IssuedBy.With(DeskWords.Who(who)));
        }

        if (run.IssuedAt is { } ended)
        {
            trail.Add(RunTexts.EndedOn.With(DeskWords.Day(ended)));
        }

        if (run is { DroppedBy: { } dropper, DroppedAt: { } dropped })
        {
            trail.Add(RunTexts.DroppedBy.With(DeskWords.Who(dropper), DeskWords.Day(dropped)));
        }

        return trail;
    }
}
