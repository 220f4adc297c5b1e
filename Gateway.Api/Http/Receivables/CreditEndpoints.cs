using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Pain;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Receivables;

/// <summary>Money that is kept for clients: used on their invoices, or given back.</summary>
internal static class CreditEndpoints
{
    private static readonly Sentence NothingApproved = new(
        "Aucun remboursement approuvé n'attend de fichier.",
        "Geen goedgekeurde terugbetaling wacht op een bestand.",
        "Keine genehmigte Rückzahlung wartet auf eine Datei.",
        "No approved refund waits for a file.");

    public static void MapCredits(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("").WithTags("Credit").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("/clients/{id:guid}/credit", GetAsync)
            .WithSummary("Read what is kept for a client")
            .Produces<IReadOnlyList<CreditResponse>>().ProducesProblem(404);
        group.MapGet("/credit-offers", OffersAsync)
            .WithSummary("List what is kept for clients that have an invoice open, and what it could pay")
            .WithDescription(
                "One for each client and currency, with the invoice that is due first. A client that owes nothing is "
                + "not among them: its money waits for the next invoice, or is given back.")
            .Produces<Page<CreditOfferResponse>>().ProducesProblem(400);
        group.MapPost("/clients/{id:guid}/credit:use", UseAsync)
            .WithSummary("Pay an invoice of the client from what is kept for it")
            .Produces<CreditResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapRefunds();
    }

    private static void MapRefunds(this RouteGroupBuilder group)
    {
        group.MapPost("/clients/{id:guid}/refunds", ProposeAsync)
            .WithSummary("Propose to give kept money back")
            .WithDescription("Nothing leaves until another person approves, and the bank gets the file.")
            .Produces<RefundResponse>(201).ProducesProblem(404).ProducesProblem(409);
        group.MapGet("/refunds", ListAsync)
            .WithSummary("List refunds, the oldest first")
            .Produces<Page<RefundResponse>>().ProducesProblem(400);
        group.MapPost("/refunds/{id:guid}:approve", (
                Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, Refunds acts) =>
                DecideAsync(id, true, key, caller, http, posts, acts))
            .WithSummary("Approve a refund that another proposed")
            .Produces<RefundResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/refunds/{id:guid}:refuse", (
                Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, Refunds acts) =>
                DecideAsync(id, false, key, caller, http, posts, acts))
            .WithSummary("Refuse a refund: the money stays kept")
            .Produces<RefundResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/refunds/{id:guid}:call-back", (
                Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, Refunds acts) =>
                CallBackAsync(id, key, caller, http, posts, acts))
            .WithSummary("Call back a refund that was approved and that the bank did not execute")
            .WithDescription(
                "The money is the client's credit again. By another person than who approved it. A conflict once a "
                + "debit of the bank names the refund.")
            .Produces<RefundResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/refund-files", WriteFileAsync)
            .WithSummary("Make a file for the bank of all refunds that are approved and in no file yet")
            .WithDescription("ISO 20022 pain.001. A conflict when there is nothing to send.")
            .Produces<RefundFileResponse>(201).ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/refund-files/{id:guid}:again", WriteAgainAsync)
            .WithSummary("Make a file again that the bank did not take")
            .WithDescription(
                "Another file with the refunds of it that no debit of the bank names; its transfers keep their "
                + "end-to-end ids. By another person than who made the first. A conflict when nothing is left to send.")
            .Produces<RefundFileResponse>(201).ProducesProblem(404).ProducesProblem(409);
        group.MapGet("/refund-files/{id:guid}/xml", XmlAsync)
            .WithSummary("Download a file of refunds: always the same bytes")
            .Produces(200, contentType: "application/xml").ProducesProblem(404);
    }

    private static async Task<IResult> OffersAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var found = await CreditOffers.ReadAsync(db, caller.Scope, page.After, page.Limit + 1, cancellationToken);
        return TypedResults.Ok(page.PageOf(found, offer => offer.Place, CreditOfferResponse.Of));
    }

    private static async Task<IResult> GetAsync(
        ClientId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Clients.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var credits = await ClientCredits.OfAsync(db, id, cancellationToken);
        return TypedResults.Ok(credits.Select(CreditResponse.Of).ToList());
    }

    private static Task<IResult> UseAsync(
        ClientId id,
        Body<CreditUseRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        ClientCredits acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await acts.UseAsync(
            db, caller.Scope, id, body.Value.Invoice, body.Value.Amount, caller.Actor, token) switch
        {
            null => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
            { IsZero: true } =>
                Reply.Refuse(Problem.Conflict(ClientCredits.NothingLeft)),
            { } used => Reply.Fine(CreditResponse.Of(used)),
        });

    private static Task<IResult> ProposeAsync(
        ClientId id,
        Body<RefundRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        Refunds acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => LateMoneyEndpoints.ReplyOf(
            await acts.ProposeAsync(
                db, caller.Scope, id, body.Value.Amount, body.Value.Iban, body.Value.Words, caller.Actor, token),
            RefundResponse.Of,
            $"{ApiRoutes.Root}/refunds"));

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<ApprovalState>? state = null)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = db.Refunds.AsNoTracking().OfEntityVisibleTo(caller.Scope).Where(row => row.Id.CompareTo(after) > 0);
        rows = state is { Value: var one } ? rows.Where(row => row.State == one) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), RefundResponse.Of));
    }

    private static Task<IResult> DecideAsync(
        Guid id,
        bool approves,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        Refunds acts) =>
        posts.RunAsync(http, caller, key, default, async (db, token) => LateMoneyEndpoints.ReplyOf(
            await acts.DecideAsync(db, caller.Scope, id, approves, caller.Actor, token), RefundResponse.Of));

    private static Task<IResult> CallBackAsync(
        Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, Refunds acts) =>
        posts.RunAsync(http, caller, key, default, async (db, token) => LateMoneyEndpoints.ReplyOf(
            await acts.CallBackAsync(db, caller.Scope, id, caller.Actor, token), RefundResponse.Of));

    private static Task<IResult> WriteAgainAsync(
        Guid id,
        Body<RefundFileAgainRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        Refunds acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => LateMoneyEndpoints.ReplyOf(
            await acts.WriteAgainAsync(
                db, caller.Scope, id, body.Value.Version ?? PainVersion.V09, caller.Actor, token),
            RefundFileResponse.Of,
            $"{ApiRoutes.Root}/refund-files"));

    private static Task<IResult> WriteFileAsync(
        Body<RefundFileRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        Refunds acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var payer = await db.LegalEntities.VisibleTo(caller.Scope)
                .SingleOrDefaultAsync(row => row.Id == body.Value.LegalEntity, token);
            if (payer is null || !caller.Scope.Covers(payer.Id))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var version = body.Value.Version ?? PainVersion.V09;
            return await acts.WriteFileAsync(db, payer, version, caller.Actor, token) is { } file
                ? Reply.Created(RefundFileResponse.Of(file), RefundFileResponse.Of(file).Xml)
                : Reply.Refuse(Problem.Conflict(NothingApproved));
        });

    private static async Task<IResult> XmlAsync(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var content = await db.RefundFiles.OfEntityVisibleTo(caller.Scope).Where(row => row.Id == id)
            .Select(row => row.Content).SingleOrDefaultAsync(cancellationToken);
        return content is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.File(content, "application/xml", $"refunds-{id:N}.xml");
    }
}
