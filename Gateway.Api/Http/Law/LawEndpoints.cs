using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Law;

/// <summary>The rows of law that everything is computed with, and their change by four eyes.</summary>
internal static class LawEndpoints
{
    public static void MapLaw(this RouteGroupBuilder api)
    {
        api.MapGet("/law/rows", RowsAsync).WithTags("Law")
            .WithSummary("List the rows of law in use, by key and first day")
            .WithDescription("`key` gives those of one key. Calculations keep the ids of the rows they used.")
            .Produces<IReadOnlyList<LawRowFields>>();
        var group = api.MapGroup("/law/changes").WithTags("Law").RequireReach(ScopeReach.Administration);
        group.MapGet("", ListAsync).WithSummary("List changes of the law, the oldest first")
            .Produces<Page<LawChangeResponse>>().ProducesProblem(400);
        group.MapPost("", ProposeAsync)
            .WithSummary("Propose rows of law")
            .WithDescription(
                "Checked at once with the law they would change; nothing uses them until they are approved.")
            .Produces<LawChangeResponse>(201).ProducesProblem(422);
        group.MapPost("/{id:guid}:approve", ApproveAsync)
            .WithSummary("Approve rows of law: every calculation from now on uses them")
            .WithDescription("By another person than the one who proposed them; a key that names no person is refused.")
            .Produces<LawChangeResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/{id:guid}:reject", RejectAsync).WithSummary("Turn a change down")
            .Produces<LawChangeResponse>().ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> RowsAsync(
        Caller caller, GatewayDbContext db, LawBooks laws, CancellationToken cancellationToken, string? key = null)
    {
        _ = caller;
        var book = await laws.CurrentAsync(db, cancellationToken);
        return TypedResults.Ok<IReadOnlyList<LawRowFields>>(
        [
            .. book.Rows.Where(row => key is null || row.Key.Name == key).Select(row => LawRowFields.Of(row.ToLine())),
        ]);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = caller;
        _ = Guid.TryParse(page.After, out var after);
        var found = await db.LawChanges.AsNoTracking().Where(row => row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), LawChangeResponse.Of));
    }

    private static Task<IResult> ProposeAsync(
        Body<LawChangeRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        LawChanges changes) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var lines = body.Value.Rows.Select((row, index) => row.ToLine(index)).ToList();
            var outcome = await changes.ProposeAsync(
                db, lines, body.Value.Reason, caller.Actor, caller.KeyId, token);
            return outcome is LawChangeOutcome.Done(var row)
                ? Reply.Created(LawChangeResponse.Of(row), $"{ApiRoutes.Root}/law/changes")
                : RefusalOf(outcome);
        });

    private static Task<IResult> ApproveAsync(
        Guid id,
        Body<LawDecisionRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        LawChanges changes) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            ReplyOf(await changes.DecideAsync(db, id, approves: true, caller.Actor, token)));

    private static Task<IResult> RejectAsync(
        Guid id,
        Body<LawDecisionRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        LawChanges changes) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            ReplyOf(await changes.DecideAsync(db, id, approves: false, caller.Actor, token)));

    private static Reply ReplyOf(LawChangeOutcome outcome) => outcome is LawChangeOutcome.Done(var row)
        ? Reply.Fine(LawChangeResponse.Of(row))
        : RefusalOf(outcome);

    private static Reply RefusalOf(LawChangeOutcome outcome) => outcome switch
    {
        LawChangeOutcome.Unknown => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
        LawChangeOutcome.Invalid(var findings) => Reply.Refuse(Problem.Invalid(findings)),
        LawChangeOutcome.Refused(var why) => Reply.Refuse(Problem.Conflict(why)),
        _ => throw new InvalidOperationException("There is no other outcome."),
    };
}
