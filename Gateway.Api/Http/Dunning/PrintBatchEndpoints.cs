using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>The batches of paper: handed to the mail house, and posted by it.</summary>
internal static class PrintBatchEndpoints
{
    public static void MapPrintBatches(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/dunning/print-batches").WithTags("Notices").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List the batches of paper, the oldest first")
            .WithDescription("`posted=false` gives those whose receipt the mail house owes.")
            .Produces<Page<PrintBatchResponse>>().ProducesProblem(400);
        group.MapPost("", PrintAsync)
            .WithSummary("Hand every letter that waits for paper to the mail house")
            .WithDescription("Each is looked at once more. They count as sent once the batch is `:posted`.")
            .Produces<PrintBatchResponse>(201).ProducesProblem(404).ProducesProblem(409);
        group.MapGet("/{id:guid}", DownloadAsync)
            .WithSummary("Download a batch: a PDF for each letter, and a manifest for the mail house")
            .WithDescription("A ZIP; the same at every download.")
            .Produces(200, contentType: "application/zip").ProducesProblem(404).ProducesProblem(503);
        group.MapPost("/{id:guid}:posted", PostedAsync)
            .WithSummary("Note the receipt of the mail house: its letters left that day")
            .Produces<PrintBatchResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/{id:guid}:drop", DropAsync)
            .WithSummary("Drop a batch that never reached the post")
            .WithDescription("Its letters wait for another batch, which looks at each of them once more.")
            .Produces<PrintBatchResponse>().ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        bool? posted = null)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = db.PrintBatches.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.Id.CompareTo(after) > 0);
        rows = posted switch
        {
            true => rows.Where(row => row.PostedOn != null),
            false => rows.Where(row => row.PostedOn == null && row.DroppedAt == null && row.Letters > 0),
            null => rows,
        };
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), PrintBatchResponse.Of));
    }

    private static Task<IResult> PrintAsync(
        Body<PrintBatchRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        PrintBatches batches) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var entity = body.Value.LegalEntity;
            if (!await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == entity, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (await batches.WhyNotNowAsync(db, entity, token) is { } why)
            {
                return Reply.Refuse(Problem.Conflict(why));
            }

            var batch = await batches.MakeAsync(db, entity, caller.Actor, token);
            return Reply.Created(
                PrintBatchResponse.Of(batch), $"{ApiRoutes.Root}/dunning/print-batches/{batch.Id}");
        });

    private static async Task<IResult> DownloadAsync(
        Guid id, Caller caller, GatewayDbContext db, PrintBatches batches, CancellationToken cancellationToken)
    {
        if (!await db.PrintBatches.OfEntityVisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        return await batches.ZipAsync(db, id, cancellationToken) is { } zip
            ? TypedResults.File(zip, "application/zip", $"{id}.zip")
            : new ProblemResult(Problem.Of(ProblemTypes.Unavailable));
    }

    private static Task<IResult> PostedAsync(
        Guid id,
        Body<PrintBatchPostedRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        PrintBatches batches) =>
        posts.RunAsync(http, caller, key, body.Utf8, (db, token) => OnOpenAsync(db, caller, id, async batch =>
        {
            var (on, proof) = (body.Value.On, body.Value.Proof);
            if (batches.FaultOf(batch, on) is { } fault)
            {
                return Reply.Refuse(Problem.Invalid([fault]));
            }

            await batches.PostAsync(db, batch, on, proof, caller.Actor, token);
            return Reply.Fine(PrintBatchResponse.Of(batch));
        }, token));

    private static Task<IResult> DropAsync(
        Guid id,
        Body<RunActRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        PrintBatches batches) =>
        posts.RunAsync(http, caller, key, body.Utf8, (db, token) => OnOpenAsync(db, caller, id, async batch =>
        {
            await batches.DropAsync(db, batch, caller.Actor, token);
            return Reply.Fine(PrintBatchResponse.Of(batch));
        }, token));

    /// <summary>Does something with a batch that is neither posted nor dropped yet.</summary>
    private static async Task<Reply> OnOpenAsync(
        GatewayDbContext db,
        Caller caller,
        Guid id,
        Func<PrintBatchRow, Task<Reply>> act,
        CancellationToken cancellationToken)
    {
        var batch = await db.PrintBatches.OfEntityVisibleTo(caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (batch is null)
        {
            return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
        }

        return PrintBatches.WhyOver(batch) is { } why ? Reply.Refuse(Problem.Conflict(why)) : await act(batch);
    }
}
