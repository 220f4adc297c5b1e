using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Receivables;

/// <summary>What is given up, and the VAT of what is lost.</summary>
internal static class LateMoneyEndpoints
{
    private static readonly Sentence OtherCents = new(
        "Les centimes ouverts ne sont plus ceux de l'aperçu; demandez-le à nouveau.",
        "De openstaande centen zijn niet meer die van het overzicht; vraag het opnieuw.",
        "Die offenen Cents sind nicht mehr die der Vorschau; fragen Sie sie erneut ab.",
        "The open cents are no longer those of the preview; ask for it again.");

    private static readonly Sentence NoVatToAsk = new(
        "La TVA est déjà réclamée, ou rien de l'impayé n'en contient.",
        "De btw is al teruggevraagd, of er zit geen in wat onbetaald is.",
        "Die MwSt. ist schon zurückgefordert, oder das Unbezahlte enthält keine.",
        "The VAT is asked back already, or what is unpaid holds none.");

    private static readonly Sentence NoVatToRepay = new(
        "Rien n'est rentré depuis que la TVA a été réclamée.",
        "Er kwam niets binnen sinds de btw is teruggevraagd.",
        "Seit die MwSt. zurückgefordert wurde, ist nichts eingegangen.",
        "Nothing came in since the VAT was asked back.");

    public static void MapLateMoney(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("").WithTags("Late money").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("/write-offs", ListAsync)
            .WithSummary("List what somebody wants to give up, the oldest first")
            .Produces<Page<WriteOffResponse>>().ProducesProblem(400);
        group.MapPost("/write-offs", ProposeAsync)
            .WithSummary("Propose to give up what is owed, or a part of it")
            .WithDescription("Nothing is booked until another person approves.")
            .Produces<WriteOffResponse>(201).ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/write-offs/{id:guid}:approve", (
                Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, WriteOffs acts) =>
                DecideAsync(id, true, key, caller, http, posts, acts))
            .WithSummary("Approve what another proposed: it is given up")
            .Produces<WriteOffResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/write-offs/{id:guid}:refuse", (
                Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, WriteOffs acts) =>
                DecideAsync(id, false, key, caller, http, posts, acts))
            .WithSummary("Refuse what was proposed: it stays owed")
            .Produces<WriteOffResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapGet("/write-offs/cents", PreviewAsync)
            .WithSummary("Show the cents that lack on invoices that were paid")
            .Produces<CentsResponse>().ProducesProblem(404);
        group.MapPost("/write-offs/cents", GiveUpCentsAsync)
            .WithSummary("Give up the cents that were shown")
            .WithDescription("With the `mark` of the preview; a conflict when anything changed since.")
            .Produces<CentsResponse>().ProducesProblem(404).ProducesProblem(409);
        group.MapGet("/vat-reclaims", StandsAsync)
            .WithSummary("List the VAT of lost invoices: what is to be asked back by when, and what to give back")
            .WithDescription(
                "What was asked for, and what clients that are bankrupt owe and nobody asked for yet (`toAsk`, until "
                + "`deadline`). `toRepay` grows when something is paid or credited after all.")
            .Produces<Page<VatReclaimStandResponse>>().ProducesProblem(400);
        group.MapPost("/invoices/{id:guid}/vat-reclaim", ReclaimAsync)
            .WithSummary("Ask the VAT of a lost invoice back from the state")
            .WithDescription("The share of what is unpaid, until the end of the third year after (art. 77 and 79).")
            .Produces<VatReclaimResponse>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/invoices/{id:guid}/vat-reclaim:repay", RepayAsync)
            .WithSummary("Give the state its share of what came in after the VAT was asked back")
            .Produces<VatReclaimResponse>().ProducesProblem(404).ProducesProblem(409);
    }

    /// <summary>What came of a proposal, as every proposal that wants two persons answers.</summary>
    internal static Reply ReplyOf<TRow, TResponse>(
        ApprovalOutcome<TRow> outcome, Func<TRow, TResponse> show, string? created = null) => outcome switch
    {
        ApprovalOutcome<TRow>.Done(var row) when created is not null => Reply.Created(show(row), created),
        ApprovalOutcome<TRow>.Done(var row) => Reply.Fine(show(row)),
        ApprovalOutcome<TRow>.Unknown => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
        ApprovalOutcome<TRow>.NotSecond(var why) =>
            Reply.Refuse(Problem.Conflict(why)),
        ApprovalOutcome<TRow>.DebitWaits(var why) =>
            Reply.Refuse(Problem.Conflict(why)),
        _ => Reply.Refuse(Problem.Conflict(ApprovalRefusals.NotPossible)),
    };

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<ApprovalState>? state = null)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = db.WriteOffs.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.Id.CompareTo(after) > 0);
        rows = state is { Value: var one } ? rows.Where(row => row.State == one) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), WriteOffResponse.Of));
    }

    private static Task<IResult> ProposeAsync(
        Body<WriteOffRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        WriteOffs acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => ReplyOf(
            await acts.ProposeAsync(
                db, caller.Scope, body.Value.ToOrder(), caller.Actor, token),
            WriteOffResponse.Of,
            $"{ApiRoutes.Root}/write-offs"));

    private static Task<IResult> DecideAsync(
        Guid id,
        bool approves,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        WriteOffs acts) =>
        posts.RunAsync(http, caller, key, default, async (db, token) => ReplyOf(
            await acts.DecideAsync(db, caller.Scope, id, approves, caller.Actor, token), WriteOffResponse.Of));

    private static async Task<IResult> PreviewAsync(
        LegalEntityId legalEntity,
        Caller caller,
        GatewayDbContext db,
        WriteOffs acts,
        CancellationToken cancellationToken) =>
        caller.Scope.Covers(legalEntity)
            ? TypedResults.Ok(CentsResponse.Of(await acts.PreviewCentsAsync(db, legalEntity, cancellationToken)))
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static Task<IResult> GiveUpCentsAsync(
        Body<CentsRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        WriteOffs acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            !caller.Scope.Covers(body.Value.LegalEntity) ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
            : await acts.GiveUpCentsAsync(db, body.Value.LegalEntity, body.Value.Mark, caller.Actor, token)
                is { } cents ? Reply.Fine(CentsResponse.Of(cents))
            : Reply.Refuse(Problem.Conflict(OtherCents)));

    private static async Task<IResult> StandsAsync(
        PageRequest page, Caller caller, GatewayDbContext db, VatReclaims acts, CancellationToken cancellationToken)
    {
        _ = ReceivableId.TryParse(page.After, out var after);
        var found = await acts.ReadAsync(db, caller.Scope, after, page.Limit + 1, cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, stand => stand.Invoice.Id.ToString(), VatReclaimStandResponse.Of));
    }

    private static Task<IResult> ReclaimAsync(
        DocumentId id,
        Body<VatReclaimRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        VatReclaims acts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            !await db.Receivables.VisibleTo(caller.Scope).AnyAsync(row => row.InvoiceId == id, token)
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await acts.ReclaimAsync(db, caller.Scope, id, body.Value.LostOn, caller.Actor, token) switch
                {
                    VatReclaimOutcome.Asked(var row) => Reply.Created(
                        VatReclaimResponse.Of(row), $"{ApiRoutes.Root}/invoices/{id}/receivable"),
                    VatReclaimOutcome.WrongDay(var finding) => Reply.Refuse(Problem.Invalid([finding])),
                    _ => Reply.Refuse(Problem.Conflict(NoVatToAsk)),
                });

    private static Task<IResult> RepayAsync(
        DocumentId id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, VatReclaims acts) =>
        posts.RunAsync(http, caller, key, default, async (db, token) =>
            !await db.Receivables.VisibleTo(caller.Scope).AnyAsync(row => row.InvoiceId == id, token)
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await acts.RepayAsync(db, caller.Scope, id, caller.Actor, token) is { } row
                    ? Reply.Fine(VatReclaimResponse.Of(row))
                    : Reply.Refuse(Problem.Conflict(NoVatToRepay)));
}
