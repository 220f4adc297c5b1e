using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Deliveries;

/// <summary>What is on its way, and what waits for a person.</summary>
internal static class DeliveryEndpoints
{
    public static void MapDeliveries(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/deliveries").WithTags("Deliveries");
        group.MapGet("", ListAsync)
            .WithSummary("List deliveries, the oldest first")
            .WithDescription(
                "`state` gives only those that stand so: queued, sent, bounced, failed or held. The last three wait "
                + "for a person.")
            .Produces<Page<DeliveryResponse>>().ProducesProblem(400);
        api.MapPost("/deliveries/{id:guid}:retry", RetryAsync).WithTags("Deliveries")
            .WithSummary("Send again what was held, failed or came back")
            .WithDescription(
                "To the same recipient, or to the one given; on the same channel, or, with a reason, an invoice on "
                + "another. The message keeps its id, and the timeline says who decided.")
            .Produces<DeliveryResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<DeliveryState>? state = null)
    {
        _ = DeliveryId.TryParse(page.After, out var after);
        var rows = VisibleTo(db, caller.Scope).Where(row => row.Id > after);
        rows = state is { Value: var one } ? rows.Where(row => row.State == one) : rows;
        var found = await rows.Include(row => row.Attempts).OrderBy(row => row.Id)
            .Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, row => row.Id.ToString(), row => DocumentResponses.Delivery(row, caller.Language)));
    }

    private static Task<IResult> RetryAsync(
        DeliveryId id,
        Body<DeliveryRetryRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        RetryDelivery retry) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            !await VisibleTo(db, caller.Scope).AnyAsync(row => row.Id == id, token)
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await retry.RunAsync(db, id, body.Value.ToChoice(), caller.Actor, token) switch
                {
                    RetryOutcome.Queued(var row) => Reply.Fine(DocumentResponses.Delivery(row, caller.Language)),
                    var other => Reply.Refuse(RetryProblems.Of(other)),
                });

    /// <summary>Those of the documents that are visible, ours and those that came in. A unit sees what carries
    /// documents; letters and dossiers are of the legal entity.</summary>
    private static IQueryable<DeliveryRow> VisibleTo(GatewayDbContext db, Scope scope)
    {
        var (documents, inbound) = (db.Documents.VisibleTo(scope), db.Inbound.VisibleTo(scope));
        var deliveries = db.Deliveries.AsNoTracking().Where(row =>
            documents.Any(document => document.Id == row.DocumentId)
            || inbound.Any(one => one.Id == row.InboundId));
        return scope is Scope.Unit
            ? deliveries.Where(row => row.NoticeId == null && row.Channel != DeliveryChannel.Dossier)
            : deliveries;
    }
}
