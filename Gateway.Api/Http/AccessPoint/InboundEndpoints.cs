using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>What came in over Peppol.</summary>
internal static class InboundEndpoints
{
    private static readonly Sentence NothingToGive = new(
        "Ce document est un doublon ou s'adresse au point d'accès lui-même : il ne se remet à aucune unité.",
        "Dit document is een duplicaat of is gericht aan het access point zelf: het gaat naar geen eenheid.",
        "Dieses Dokument ist ein Duplikat oder an den Access Point selbst gerichtet: Es geht an keine Einheit.",
        "This document is a duplicate, or addressed to the access point itself: it goes to no unit.");

    private static readonly Sentence NotGivenBack = new(
        "Ce document ne se rend plus : une unité l'a, son expéditeur a déjà reçu une réponse, ou c'est un doublon.",
        "Dit document gaat niet meer terug: een eenheid heeft het, de afzender kreeg al antwoord, of het is een "
        + "duplicaat.",
        "Dieses Dokument geht nicht mehr zurück: Eine Einheit hat es, sein Absender hat schon Antwort, oder es ist ein "
        + "Duplikat.",
        "This document is not given back any more: a unit has it, its sender was told already, or it is a duplicate.");

    public static void MapInbound(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/inbound").WithTags("Inbound");
        group.MapGet("", ListAsync)
            .WithSummary("List what came in, the oldest first")
            .WithDescription(
                "A unit sees what was given to it, a legal entity what is addressed to it. `state` (unassigned, "
                + "assigned, duplicate, returned, status), `verdict` (valid, warned, invalid, notJudged) and `unit` "
                + "narrow the list.")
            .Produces<Page<InboundResponse>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read what is known of a document that came in")
            .Produces<InboundResponse>().ProducesProblem(404);
        group.MapPost("/{id:guid}/assign", AssignAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Give a document that came in to a unit")
            .WithDescription(
                "Senders do so themselves by writing the code of the unit as buyer reference (BT-10) or order (BT-13).")
            .Produces<InboundResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/{id:guid}/return", ReturnAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Give a document back that nobody here can take, and tell its sender")
            .WithDescription(
                "Its sender's access point is told by a Message Level Status (RE, failure of delivery), once; what a "
                + "unit has, or what the sender was told of before, is not given back.")
            .Produces<InboundResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapInboundParts();
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<InboundState>? state = null,
        Choice<InboundVerdict>? verdict = null,
        ProductionUnitId? unit = null)
    {
        _ = InboundId.TryParse(page.After, out var after);
        var rows = db.Inbound.AsNoTracking().VisibleTo(caller.Scope).Where(row => row.Id > after);
        rows = state is { Value: var wanted } ? InState(rows, wanted) : rows;
        rows = verdict is { Value: var judged } ? rows.Where(row => row.Verdict == judged) : rows;
        rows = unit is { } one ? rows.Where(row => row.UnitId == one) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), InboundResponse.Of));
    }

    private static IQueryable<InboundRow> InState(IQueryable<InboundRow> rows, InboundState state) => state switch
    {
        InboundState.Unassigned => rows.Where(row =>
            row.UnitId == null && row.Copy == 0 && row.LegalEntityId != null && row.ReturnedAt == null),
        InboundState.Assigned => rows.Where(row => row.UnitId != null),
        InboundState.Returned => rows.Where(row => row.ReturnedAt != null),
        InboundState.Status => rows.Where(row => row.LegalEntityId == null && row.Copy == 0),
        _ => rows.Where(row => row.Copy > 0),
    };

    private static async Task<IResult> GetAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.Inbound.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.Ok(InboundResponse.Of(row));
    }

    private static async Task<IResult> ReturnAsync(
        InboundId id,
        Body<InboundReturnRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        ReturnInbound giveBack,
        DeliveryBell bell)
    {
        var result = await posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            !await db.Inbound.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, token)
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await giveBack.RunAsync(db, id, body.Value.Reason, caller.Actor, token) is { } row
                    ? Reply.Fine(InboundResponse.Of(row))
                    : Reply.Refuse(Problem.Conflict(NotGivenBack)));
        bell.Ring();
        return result;
    }

    private static Task<IResult> AssignAsync(
        InboundId id,
        Body<InboundAssignRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        AssignInbound assign) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            !await db.Inbound.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, token)
                ? Reply.Refuse(Problem.Of(ProblemTypes.NotFound))
                : await assign.RunAsync(db, id, body.Value.Unit, caller.Actor, token) switch
                {
                    AssignOutcome.Assigned(var row) => Reply.Fine(InboundResponse.Of(row)),
                    AssignOutcome.UnknownUnit => Reply.Refuse(Problem.Invalid([UnknownParty.At("/unit")])),
                    _ => Reply.Refuse(Problem.Conflict(NothingToGive)),
                });
}
