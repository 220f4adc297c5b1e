using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Papers that prove a debt: contracts, terms, proofs of delivery, correspondence.</summary>
internal static class ExhibitEndpoints
{
    private const string Tag = "Legal recovery";

    private static readonly Sentence IsWithdrawn = new(
        "Cette pièce est déjà retirée.", "Dit stuk is al ingetrokken.", "Dieses Stück ist schon zurückgezogen.",
        "This paper is withdrawn already.");

    public static void MapExhibits(this RouteGroupBuilder api)
    {
        Keeps(api.MapPost("/clients/{id:guid}/exhibits", KeepAtClientAsync), "client")
            .WithDescription("By a unit's key it is the unit's own, else the house's. No other unit sees it.");
        Keeps(api.MapPost("/invoices/{id:guid}/exhibits", KeepAtInvoiceAsync), "invoice")
            .WithDescription("What the bytes are decides, not the name; the same bytes again are answered with 200.");
        Lists(api.MapGet("/clients/{id:guid}/exhibits", OfClientAsync), "client");
        Lists(api.MapGet("/invoices/{id:guid}/exhibits", OfInvoiceAsync), "invoice");
        api.MapGet("/exhibits/{id:guid}/content", ContentAsync).WithTags(Tag)
            .WithSummary("Download a kept paper, byte for byte")
            .Produces(200, contentType: "application/octet-stream").ProducesProblem(404);
        api.MapPost("/exhibits/{id:guid}:withdraw", WithdrawAsync).WithTags(Tag)
            .WithSummary("Say that a paper was kept by mistake: it goes into no dossier any more")
            .Produces<ExhibitResponse>().ProducesProblem(404).ProducesProblem(409);

        static RouteHandlerBuilder Keeps(RouteHandlerBuilder route, string holder) => route.WithTags(Tag)
            .WithBodyLimit(BodyLimit.Invoice).WithSummary($"Keep a paper at the {holder} for its dossiers")
            .Produces<ExhibitResponse>(201).Produces<ExhibitResponse>()
            .ProducesProblem(404).ProducesProblem(413).ProducesProblem(422);

        static void Lists(RouteHandlerBuilder route, string holder) => route.WithTags(Tag)
            .WithSummary($"List the papers kept at the {holder}, the oldest first")
            .Produces<Page<ExhibitResponse>>().ProducesProblem(404);
    }

    private static Task<IResult> KeepAtClientAsync(
        ClientId id, Body<ExhibitRequest> body, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts,
        KeepExhibit keep) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await KeepAsync(
            db, await ExhibitHolder.AtClientAsync(db, caller.Scope, id, token), body.Value, caller, keep, token));

    private static Task<IResult> KeepAtInvoiceAsync(
        DocumentId id, Body<ExhibitRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, KeepExhibit keep) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await KeepAsync(
            db, await ExhibitHolder.AtInvoiceAsync(db, caller.Scope, id, token), body.Value, caller, keep, token));

    private static async Task<Reply> KeepAsync(
        GatewayDbContext db, ExhibitHolder? holder, ExhibitRequest request, Caller caller, KeepExhibit keep,
        CancellationToken token)
    {
        if (holder is null)
        {
            return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
        }

        var paper = new ExhibitPaper(request.Kind, request.FileName, request.Content, request.Description);
        return await keep.RunAsync(db, holder, paper, caller, token) switch
        {
            ExhibitOutcome.Kept(var row) => Reply.Created(
                ExhibitResponse.Of(row), $"{ApiRoutes.Root}/exhibits/{row.Id}/content"),
            ExhibitOutcome.Known(var row) => Reply.Fine(ExhibitResponse.Of(row)),
            ExhibitOutcome.Refused(var findings) => Reply.Refuse(Problem.Invalid(findings)),
            _ => throw new InvalidOperationException("No such outcome."),
        };
    }

    private static async Task<IResult> OfClientAsync(
        ClientId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        await db.Clients.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken)
            ? await ListAsync(db, id.Value, page, caller, cancellationToken)
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static async Task<IResult> OfInvoiceAsync(
        DocumentId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        await ExhibitHolder.AtInvoiceAsync(db, caller.Scope, id, cancellationToken) is not null
            ? await ListAsync(db, id.Value, page, caller, cancellationToken)
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static async Task<IResult> ListAsync(
        GatewayDbContext db, Guid holder, PageRequest page, Caller caller, CancellationToken cancellationToken)
    {
        _ = int.TryParse(page.After, CultureInfo.InvariantCulture, out var after);
        var rows = await db.Exhibits.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.HolderId == holder && row.Sequence > after)
            .OrderBy(row => row.Sequence).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(
            rows, row => row.Sequence.ToString(CultureInfo.InvariantCulture), ExhibitResponse.Of));
    }

    /// <summary>As a file to save, whatever it is: nothing of it is shown by a browser.</summary>
    private static async Task<IResult> ContentAsync(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await Visible(db, caller).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        return TypedResults.File(
            await DossierSources.ContentAsync(db, row, cancellationToken), row.MediaType, row.FileName);
    }

    private static Task<IResult> WithdrawAsync(
        Guid id, IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, KeepExhibit keep) =>
        posts.RunAsync(http, caller, key, default, async (db, token) =>
        {
            var row = await Visible(db, caller).SingleOrDefaultAsync(one => one.Id == id, token);
            return row is null ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await keep.WithdrawAsync(db, row, caller, token) ? Reply.Fine(ExhibitResponse.Of(row))
                : Reply.Refuse(Problem.Conflict(IsWithdrawn));
        });

    private static IQueryable<ExhibitRow> Visible(GatewayDbContext db, Caller caller) =>
        db.Exhibits.VisibleTo(caller.Scope);
}
