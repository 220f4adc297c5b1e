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
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>Ladders as configuration, and who is on which.</summary>
internal static class LadderEndpoints
{
    private const int ClientsAtOnce = 1000;

    private static readonly string[] Segments = ["company", "publicBody", LadderBook.Consumers, "abroad"];

    private static readonly Sentence OneCondition = new(
        "Chaque condition dit exactement une chose.", "Elke voorwaarde zegt precies één ding.",
        "Jede Bedingung sagt genau eines.", "Each condition says exactly one thing.");

    private static readonly Sentence OwnCode = new(
        "Ce nom est celui d'une échelle du produit.", "Deze naam is die van een ladder van het product.",
        "Dieser Name gehört einer Leiter des Produkts.", "This name is that of a ladder of the product.");

    private static readonly Sentence UnknownLadder = new(
        "Cette échelle n'existe pas.", "Deze ladder bestaat niet.", "Diese Leiter gibt es nicht.",
        "There is no such ladder.");

    private static readonly Sentence OneSubject = new(
        "Un client, une unité, un segment connu, ou personne pour tous.",
        "Een klant, een eenheid, een gekend segment, of niemand voor allen.",
        "Ein Kunde, eine Einheit, ein bekanntes Segment, oder niemand für alle.",
        "A client, a unit, a known segment, or none for everybody.");

    private static readonly Sentence NotForConsumers = new(
        "Des consommateurs seraient sur cette échelle, qui n'est pas conforme au livre XIX CDE.",
        "Consumenten zouden op deze ladder staan, die niet voldoet aan boek XIX WER.",
        "Verbraucher stünden auf dieser Leiter, die Buch XIX WGB nicht entspricht.",
        "Consumers would be on this ladder, which does not meet Book XIX CEL.");

    public static void MapLadders(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/dunning").WithTags("Ladders");
        group.MapGet("/ladders", ListAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("List the ladders, those of the product among them")
            .Produces<Page<LadderFields>>().ProducesProblem(400);
        group.MapPost("/ladders", SaveAsync).RequireReach(ScopeReach.Administration)
            .WithSummary("Make a ladder, or a new version of one")
            .WithDescription(
                "Refused when it is impossible or, where consumers are on it or may be, unlawful for them.")
            .Produces<LadderFields>(201).ProducesProblem(422);
        group.MapGet("/ladder-choices", ChoicesAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("List who is on which ladder").Produces<Page<LadderChoiceResponse>>()
            .ProducesProblem(400);
        group.MapPost("/ladder-choices", ChooseAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Put a client, a unit, a segment or everybody on a ladder")
            .WithDescription("Refused where consumers would come on a ladder that is not lawful for them.")
            .Produces<LadderChoiceResponse>().ProducesProblem(404).ProducesProblem(422);
        group.MapDelete("/ladder-choices/{id:guid}", TakeBackAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Take a choice back: the next nearest one counts again")
            .Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var book = await LadderBook.ReadAsync(db, cancellationToken);
        var found = book.All.Where(ladder => string.CompareOrdinal(ladder.Code, page.After) > 0)
            .Take(page.Limit + 1).ToList();
        return TypedResults.Ok(page.PageOf(found, ladder => ladder.Code, LadderFields.Of));
    }

    private static Task<IResult> SaveAsync(
        Body<LadderFields> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var forConsumers = body.Value.ForConsumers || await HoldsConsumersAsync(db, body.Value.Code, token);
            var (ladder, findings) = Read(body.Value, forConsumers);
            if (findings.Count > 0)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            var version = await db.Ladders.Where(row => row.Code == ladder.Code)
                .MaxAsync(row => (int?)row.Version, token) ?? 0;
            db.Ladders.Add(new LadderRow
            {
                Code = ladder.Code,
                Version = version + 1,
                IsForConsumers = forConsumers,
                Steps = LadderText.Write(ladder),
                Author = caller.Actor,
                MadeAt = clock.GetUtcNow(),
            });
            return Reply.Created(LadderFields.Of(ladder), $"{ApiRoutes.Root}/dunning/ladders");
        });

    private static (Ladder Ladder, List<Finding> Findings) Read(LadderFields fields, bool forConsumers)
    {
        var findings = new List<Finding>();
        if (Ladders.All.Any(ladder => ladder.Code == fields.Code))
        {
            findings.Add(Finding.Fatal("SGW-LADDER-CODE", "/code", OwnCode));
        }

        var steps = fields.Steps.Select(step => new Step
        {
            Code = step.Code,
            Act = step.Act,
            AsksForMore = step.AsksForMore,
            When = [.. step.When.Select(one => one.ToDomain()).OfType<StepCondition>()],
        }).ToList();
        if (fields.Steps.Any(step => step.When.Any(one => one.ToDomain() is null)))
        {
            findings.Add(Finding.Fatal("SGW-LADDER-CONDITION", "/steps", OneCondition));
        }

        var made = new Ladder(fields.Code, steps);
        findings.AddRange(LadderRules.Check(made, forConsumers));
        return (made, findings);
    }

    private static async Task<IResult> ChoicesAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = await db.LadderChoices.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(rows, row => row.Id.ToString(), ResponseOf));
    }

    private static Task<IResult> ChooseAsync(
        Body<LadderChoiceRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            if (!await db.LegalEntities.VisibleTo(caller.Scope)
                    .AnyAsync(row => row.Id == request.LegalEntity, token)
                || !caller.Scope.Covers(request.LegalEntity)
                || !await ExistsAsync(db, request, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var ladder = (await LadderBook.ReadAsync(db, token)).Find(request.Ladder);
            if (ladder is null)
            {
                return Invalid("SGW-LADDER-UNKNOWN", "/ladder", UnknownLadder);
            }

            if (PlaceOf(request) is not var (scope, subject))
            {
                return Invalid("SGW-LADDER-SUBJECT", "/segment", OneSubject);
            }

            if (await MayHoldConsumersAsync(db, request, token)
                && LadderRules.Check(ladder, isForConsumers: true).Count > 0)
            {
                return Invalid("SGW-LADDER-CONSUMERS", "/ladder", NotForConsumers);
            }

            return Reply.Fine(ResponseOf(await SetAsync(db, request, scope, subject, caller.Actor, clock, token)));
        });

    private static async Task<IResult> TakeBackAsync(
        Guid id, Caller caller, Transactions transactions, HttpContext http)
    {
        var removed = await transactions.RunAsync(
            (db, token) => db.LadderChoices.OfEntityVisibleTo(caller.Scope).Where(row => row.Id == id)
                .ExecuteDeleteAsync(token),
            http.RequestAborted);
        return removed == 0 ? new ProblemResult(Problem.Of(ProblemTypes.NotFound)) : TypedResults.NoContent();
    }

    private static Reply Invalid(string rule, string pointer, Sentence message) =>
        Reply.Refuse(Problem.Invalid([Finding.Fatal(rule, pointer, message)]));

    private static async Task<LadderChoiceRow> SetAsync(
        GatewayDbContext db,
        LadderChoiceRequest request,
        LadderScope scope,
        string subject,
        string actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = await db.LadderChoices.SingleOrDefaultAsync(
            one => one.LegalEntityId == request.LegalEntity && one.Scope == scope && one.Subject == subject,
            cancellationToken);
        if (row is null)
        {
            row = new LadderChoiceRow
            {
                Id = Guid.CreateVersion7(now),
                LegalEntityId = request.LegalEntity,
                Scope = scope,
                Subject = subject,
                LadderCode = request.Ladder,
                Author = actor,
                ChosenAt = now,
            };
            db.LadderChoices.Add(row);
        }

        (row.LadderCode, row.Author, row.ChosenAt) = (request.Ladder, actor, now);
        return row;
    }

    private static (LadderScope Scope, string Subject)? PlaceOf(LadderChoiceRequest request) => request switch
    {
        { Client: { } client, Unit: null, Segment: null } => (LadderScope.Client, client.ToString()),
        { Client: null, Unit: { } unit, Segment: null } => (LadderScope.Unit, unit.ToString()),
        { Client: null, Unit: null, Segment: { } segment } when Segments.Contains(segment) =>
            (LadderScope.Segment, segment),
        { Client: null, Unit: null, Segment: null } => (LadderScope.Default, ""),
        _ => null,
    };

    private static async Task<bool> ExistsAsync(
        GatewayDbContext db, LadderChoiceRequest request, CancellationToken cancellationToken) =>
        (request.Client is not { } client || await db.Clients.AnyAsync(
            row => row.Id == client && row.LegalEntityId == request.LegalEntity, cancellationToken))
        && (request.Unit is not { } unit || await db.Units.AnyAsync(
            row => row.Id == unit && row.LegalEntityId == request.LegalEntity, cancellationToken));

    /// <summary>A unit, or everybody, may have consumers among its clients any day.</summary>
    private static async Task<bool> MayHoldConsumersAsync(
        GatewayDbContext db, LadderChoiceRequest request, CancellationToken cancellationToken) => request switch
        {
            { Client: { } client } => LadderBook.Consumers == LadderBook.SegmentOf(
                await db.Clients.Where(row => row.Id == client)
                    .Select(row => new Debtor(row.Kind, row.Country)).SingleAsync(cancellationToken)),
            { Segment: { } segment } => segment == LadderBook.Consumers,
            _ => true,
        };

    /// <summary>Whether a ladder of that name is chosen where consumers are, or may be any day.</summary>
    private static async Task<bool> HoldsConsumersAsync(
        GatewayDbContext db, string code, CancellationToken cancellationToken)
    {
        var choices = db.LadderChoices.Where(row => row.LadderCode == code);
        if (await choices.AnyAsync(
            row => row.Scope == LadderScope.Default || row.Scope == LadderScope.Unit
                || (row.Scope == LadderScope.Segment && row.Subject == LadderBook.Consumers),
            cancellationToken))
        {
            return true;
        }

        var subjects = await choices.Where(row => row.Scope == LadderScope.Client).Select(row => row.Subject)
            .ToListAsync(cancellationToken);
        foreach (var some in subjects.Select(subject => new ClientId(Guid.Parse(subject))).Chunk(ClientsAtOnce))
        {
            if (await db.Clients.AnyAsync(
                row => some.Contains(row.Id) && row.Kind == ClientKind.PrivatePerson
                    && row.Country == Country.Belgium,
                cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static LadderChoiceResponse ResponseOf(LadderChoiceRow row) => new()
    {
        Id = row.Id,
        LegalEntity = row.LegalEntityId,
        Scope = row.Scope,
        Subject = row.Subject.Length == 0 ? null : row.Subject,
        Ladder = row.LadderCode,
    };
}
