using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>Runs of reminders: proposed, signed off by a second person, issued once.</summary>
internal static class RunEndpoints
{
    private const int DaysAheadMax = 31;

    private static readonly Sentence WantsDay = new(
        "Le jour est aujourd'hui ou l'un des 31 suivants.", "De dag is vandaag of een van de 31 volgende.",
        "Der Tag ist heute oder einer der 31 folgenden.", "The day is today or one of the 31 that follow.");

    public static void MapDunningRuns(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/dunning/runs").WithTags("Dunning").RequireReach(ScopeReach.LegalEntity);
        group.MapPost("", ProposeAsync)
            .WithSummary("Propose a run: freeze what would leave, and compare it with the run before")
            .WithDescription(
                "Nothing leaves. A proposal for the same day or an earlier one that was not issued is dropped for "
                + "this one. One for a later day is judged with the bank as it is known now, and so shows what "
                + "waits for it.")
            .Produces<RunResponse>(201).ProducesProblem(404).ProducesProblem(422);
        group.MapGet("", ListAsync).WithSummary("List runs, the newest first")
            .Produces<Page<RunResponse>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync).WithSummary("Read a run")
            .Produces<RunResponse>().ProducesProblem(404);
        group.MapGet("/{id:guid}/items", ItemsAsync)
            .WithSummary("List the invoices of a run, with what came of each")
            .Produces<Page<RunItemResponse>>().ProducesProblem(400).ProducesProblem(404);
        group.MapPost("/{id:guid}:sign-off", SignOffAsync)
            .WithSummary("Sign a run off")
            .WithDescription("By another person than the one who proposed it.")
            .Produces<RunResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/{id:guid}:issue", IssueAsync)
            .WithSummary("Issue a run that was signed off: its notices are written and queued")
            .WithDescription(
                "Refused on another day than its own, on a day that is no working day, and while the bank is not known "
                + "up to the last working day. Each invoice is judged anew, and each notice "
                + "once more before it leaves.")
            .Produces<RunResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/{id:guid}:drop", DropAsync)
            .WithSummary("Drop a run that was not issued")
            .WithDescription("Nothing of it leaves, and its day can be proposed again.")
            .Produces<RunResponse>().ProducesProblem(404).ProducesProblem(409);
    }

    private static Task<IResult> ProposeAsync(
        Body<RunRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        ProposeRun propose,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var today = clock.Today();
            var asOf = body.Value.AsOf ?? today;
            var entity = body.Value.LegalEntity;
            if (asOf < today || asOf > today.AddDays(DaysAheadMax))
            {
                return Reply.Refuse(Problem.Invalid([Finding.Fatal("SGW-RUN-DAY", "/asOf", WantsDay)]));
            }

            if (!await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == entity, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var run = await propose.RunAsync(db, entity, asOf, caller.Actor, caller.KeyId, token);
            return Reply.Created(RunResponse.Of(run), $"{ApiRoutes.Root}/dunning/runs/{run.Id}");
        });

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var rows = db.Runs.AsNoTracking().OfEntityVisibleTo(caller.Scope);
        rows = Guid.TryParse(page.After, out var after) ? rows.Where(row => row.Id.CompareTo(after) < 0) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), RunResponse.Of));
    }

    private static async Task<IResult> GetAsync(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        await db.Runs.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } run
            ? TypedResults.Ok(RunResponse.Of(run))
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static async Task<IResult> ItemsAsync(
        Guid id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Runs.OfEntityVisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        _ = ReceivableId.TryParse(page.After, out var after);
        var found = await db.RunItems.AsNoTracking()
            .Where(row => row.RunId == id && row.ReceivableId > after)
            .OrderBy(row => row.ReceivableId)
            .Take(page.Limit + 1)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.ReceivableId.ToString(), RunItemResponse.Of));
    }

    private static Task<IResult> SignOffAsync([AsParameters] RunActPost post) => ActAsync(
        post,
        (db, token) => post.Acts.SignOffAsync(db, post.Id, post.Caller.Actor, token));

    private static Task<IResult> IssueAsync([AsParameters] RunActPost post) => ActAsync(
        post,
        (db, token) => post.Acts.IssueAsync(db, post.Id, post.Caller.Actor, token));

    private static Task<IResult> DropAsync([AsParameters] RunActPost post) => ActAsync(
        post,
        (db, token) => post.Acts.DropAsync(db, post.Id, post.Caller.Actor, token));

    private static Task<IResult> ActAsync(
        RunActPost post, Func<GatewayDbContext, CancellationToken, Task<RunOutcome>> act) =>
        post.Posts.RunAsync(post.Http, post.Caller, post.Key, post.Body.Utf8, async (db, token) =>
            !await db.Runs.OfEntityVisibleTo(post.Caller.Scope).AnyAsync(row => row.Id == post.Id, token)
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await act(db, token) switch
                {
                    RunOutcome.Done(var run) => Reply.Fine(RunResponse.Of(run)),
                    RunOutcome.Refused(var why) =>
                        Reply.Refuse(Problem.Conflict(why)),
                    _ => throw new InvalidOperationException("There is no other outcome."),
                });
}
