using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Parties;

/// <summary>The legal entities that sell.</summary>
internal static class LegalEntityEndpoints
{
    private const int ListMax = 500;

    public static void MapLegalEntities(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/legal-entities").WithTags("Legal entities");
        group.MapGet("", ListAsync)
            .WithSummary("List the legal entities the key may see")
            .Produces<IReadOnlyList<LegalEntityResponse>>();
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a legal entity")
            .Produces<LegalEntityResponse>().ProducesProblem(404);
        group.MapPost("", PostAsync).RequireReach(ScopeReach.Administration)
            .WithSummary("Add a legal entity")
            .WithDescription("One that is known by its enterprise number is a conflict; `related` gives its address.")
            .Produces<LegalEntityResponse>(201).ProducesProblem(409).ProducesProblem(422);
        group.MapPatch("/{id:guid}", PatchAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Change a legal entity")
            .WithDescription("JSON Merge Patch. Documents that were issued do not change.")
            .Produces<LegalEntityResponse>().ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.LegalEntities.AsNoTracking().VisibleTo(caller.Scope)
            .OrderBy(row => row.Name).Take(ListMax).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.Select(row => LegalEntityResponse.Of(row.ToDomain())).ToList());
    }

    private static async Task<IResult> GetAsync(
        LegalEntityId id, Caller caller, HttpContext http, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.LegalEntities.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row is null ? Missing() : Shown(row.ToDomain(), http);
    }

    private static Task<IResult> PostAsync(
        Body<LegalEntityRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var entity = body.Value.ToDomain(LegalEntityId.New(clock), version: 1);
            if (LegalEntityChecks.Of(entity) is { Count: > 0 } findings)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            return await LegalEntities.RegisterAsync(db, entity, token) switch
            {
                RegistrationOutcome<LegalEntity>.Registered(var made) =>
                    Reply.Created(LegalEntityResponse.Of(made), AddressOf(made.Id), made.Version),
                RegistrationOutcome<LegalEntity>.Known(var known) => Reply.Refuse(
                    Problem.Of(ProblemTypes.DuplicateReference) with { Related = AddressOf(known.Id) }),
                _ => throw new InvalidOperationException("No such outcome."),
            };
        });

    private static async Task<IResult> PatchAsync(
        LegalEntityId id,
        Patch<LegalEntityRequest> patch,
        IfMatch match,
        Caller caller,
        HttpContext http,
        GatewayDbContext db,
        Transactions transactions)
    {
        var row = await db.LegalEntities.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, http.RequestAborted);
        if (row is null || !caller.Scope.Covers(id))
        {
            return Missing();
        }

        if (!match.Matches(row.Version))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.VersionChanged));
        }

        var current = row.ToDomain();
        if (!patch.ApplyTo(LegalEntityRequest.Of(current)).TryAccept(out var request, out var refusal))
        {
            return new ProblemResult(refusal);
        }

        var wanted = request.ToDomain(id, current.Version);
        if (LegalEntityChecks.Of(wanted) is { Count: > 0 } findings)
        {
            return new ProblemResult(Problem.Invalid(findings));
        }

        var outcome = await transactions.RunAsync(
            (store, token) => LegalEntities.ChangeAsync(store, id, current.Version, _ => wanted, token),
            kept => kept is ChangeOutcome<LegalEntity>.Changed,
            http.RequestAborted);
        return outcome is ChangeOutcome<LegalEntity>.Changed(var changed)
            ? Shown(changed, http)
            : ChangeProblems.Of(outcome);
    }

    private static IResult Shown(LegalEntity entity, HttpContext http)
    {
        http.Response.SetVersion(entity.Version);
        return TypedResults.Ok(LegalEntityResponse.Of(entity));
    }

    private static ProblemResult Missing() => new(Problem.Of(ProblemTypes.NotFound));

    private static string AddressOf(LegalEntityId id) => $"{ApiRoutes.Root}/legal-entities/{id}";
}
