using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>Pauses of dunning.</summary>
internal static class HoldEndpoints
{
    /// <summary>What is noted where a list says nothing of itself.</summary>
    private const string UnnamedList = "list of insolvent enterprises";

    public static void MapHolds(this RouteGroupBuilder api)
    {
        api.MapGet("/holds", ListAsync).WithTags("Holds")
            .WithSummary("List holds, the oldest first")
            .WithDescription(
                "Those not lifted; `kind` and `client` choose, `review=true` gives those whose day of review has come. "
                + "A unit sees those on its own invoices, and those on all of a client that owes it something.")
            .Produces<Page<HoldResponse>>().ProducesProblem(400);
        var group = api.MapGroup("").WithTags("Holds").RequireReach(ScopeReach.LegalEntity);
        group.MapPost("/invoices/{id:guid}/holds", HoldInvoiceAsync)
            .WithSummary("Pause the dunning of an invoice")
            .WithDescription("A reminder that waits to leave is stopped. It ends by itself, or somebody reviews it.")
            .Produces<HoldResponse>(201).ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/clients/{id:guid}/holds", HoldClientAsync)
            .WithSummary("Pause the dunning of all that a client owes, and of what it will owe")
            .Produces<HoldResponse>(201).ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/holds/{id:guid}:release", ReleaseAsync)
            .WithSummary("Lift a hold from today on")
            .Produces<HoldResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/insolvencies", ImportAsync)
            .WithSummary("Put every client with one of these enterprise numbers on hold at once")
            .WithDescription("A collective procedure holds all creditors off. The same list twice changes nothing.")
            .Produces<InsolvencyResponse>().ProducesProblem(422);
    }

    private static Task<IResult> HoldInvoiceAsync(DocumentId id, [AsParameters] HoldPost post) =>
        PlaceAsync(post, async (db, token) =>
            await db.Receivables.AsNoTracking().VisibleTo(post.Caller.Scope)
                .SingleOrDefaultAsync(one => one.InvoiceId == id, token) is { } row
                ? (new ClientRowKey(row.LegalEntityId, row.ClientId), row.Id)
                : null);

    private static Task<IResult> HoldClientAsync(ClientId id, [AsParameters] HoldPost post) =>
        PlaceAsync(post, async (db, token) =>
            await db.Clients.AsNoTracking().VisibleTo(post.Caller.Scope)
                .SingleOrDefaultAsync(one => one.Id == id, token) is { } row
                ? (new ClientRowKey(row.LegalEntityId, row.Id), null)
                : null);

    /// <summary>Holds what is found: one receivable, or all of a client.</summary>
    private static Task<IResult> PlaceAsync(
        HoldPost post,
        Func<GatewayDbContext, CancellationToken, Task<(ClientRowKey Client, ReceivableId? Receivable)?>> find) =>
        post.Posts.RunAsync(post.Http, post.Caller, post.Key, post.Body.Utf8, async (db, token) =>
        {
            if (await find(db, token) is not var (client, receivable))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var today = post.Clock.Today();
            var order = post.Body.Value.ToOrder(today);
            if (HoldChecks.Check(order, today) is { Count: > 0 } findings)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            var row = await post.Holds.PlaceAsync(db, client, receivable, order, post.Caller.Actor, token);
            return Reply.Created(
                HoldResponse.Of(row, post.Caller.Scope), $"{ApiRoutes.Root}/holds?client={row.ClientId}");
        });

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken,
        Choice<HoldKind>? kind = null,
        ClientId? client = null,
        bool review = false)
    {
        _ = Guid.TryParse(page.After, out var after);
        var today = clock.Today();
        var rows = db.Holds.AsNoTracking().VisibleTo(caller.Scope, db)
            .Where(row => row.LiftedOn == null && row.Id.CompareTo(after) > 0);
        rows = kind is { Value: var one } ? rows.Where(row => row.Kind == one) : rows;
        rows = client is { } whose ? rows.Where(row => row.ClientId == whose) : rows;
        rows = review ? rows.Where(row => row.ReviewOn <= today) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, row => row.Id.ToString(), row => HoldResponse.Of(row, caller.Scope)));
    }

    private static Task<IResult> ReleaseAsync(
        Guid id,
        Body<HoldReleaseRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        StaffHolds holds) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var row = await db.Holds.OfEntityVisibleTo(caller.Scope).SingleOrDefaultAsync(one => one.Id == id, token);
            if (row is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            return await holds.ReleaseAsync(db, row, body.Value.Reason, caller.Actor, token) is { } why
                ? Reply.Refuse(Problem.Conflict(why))
                : Reply.Fine(HoldResponse.Of(row, caller.Scope));
        });

    private static Task<IResult> ImportAsync(
        Body<InsolvencyRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TakeInsolvencySignals take,
        TimeProvider clock)
    {
        var (today, note) = (clock.Today(), body.Value.Note ?? UnnamedList);
        var signals = body.Value.EnterpriseNumbers.Distinct()
            .Select(number => new InsolvencySignal(number, today, note) { IsOfList = true }).ToList();
        return posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            Reply.Fine(new InsolvencyResponse { Held = await take.RunAsync(db, caller, signals, token) }));
    }
}
