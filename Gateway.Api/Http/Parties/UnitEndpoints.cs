using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Parties;

/// <summary>The production units.</summary>
internal static class UnitEndpoints
{
    public static void MapUnits(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/units").WithTags("Units");
        group.MapGet("", ListAsync)
            .WithSummary("List the production units the key may see, in the order they were added")
            .Produces<Page<UnitResponse>>();
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a production unit")
            .Produces<UnitResponse>().ProducesProblem(404);
        group.MapPost("", PostAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Add a production unit")
            .WithDescription("One that is known by its code is a conflict; `related` gives its address.")
            .Produces<UnitResponse>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPatch("/{id:guid}", PatchAsync)
            .WithSummary("Change a production unit")
            .WithDescription(
                "JSON Merge Patch. A key of the unit itself may change all but its code and its tool, which payroll "
                + "knows it by. The legal entity never changes.")
            .Produces<UnitResponse>().ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = ProductionUnitId.TryParse(page.After, out var after);
        var rows = await db.Units.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(rows, row => row.Id.ToString(), row => UnitResponse.Of(row.ToDomain())));
    }

    private static async Task<IResult> GetAsync(
        ProductionUnitId id, Caller caller, HttpContext http, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.Units.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row is null ? Missing() : Shown(row.ToDomain(), http);
    }

    private static Task<IResult> PostAsync(
        Body<UnitRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var unit = body.Value.ToDomain(ProductionUnitId.New(clock), version: 1);
            if (UnitChecks.Of(unit) is { Count: > 0 } findings)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            if (!caller.Scope.Covers(unit.LegalEntityId)
                || !await db.LegalEntities.AnyAsync(row => row.Id == unit.LegalEntityId, token))
            {
                return Reply.Refuse(Problem.Invalid([UnknownParty.At("/legalEntity")]));
            }

            return await ProductionUnits.RegisterAsync(db, unit, token) switch
            {
                RegistrationOutcome<ProductionUnit>.Registered(var made) =>
                    Reply.Created(UnitResponse.Of(made), AddressOf(made.Id), made.Version),
                RegistrationOutcome<ProductionUnit>.Known(var known) => Reply.Refuse(
                    Problem.Of(ProblemTypes.DuplicateReference) with { Related = AddressOf(known.Id) }),
                _ => throw new InvalidOperationException("No such outcome."),
            };
        });

    private static async Task<IResult> PatchAsync(
        ProductionUnitId id,
        Patch<UnitRequest> patch,
        IfMatch match,
        Caller caller,
        HttpContext http,
        GatewayDbContext db,
        Transactions transactions)
    {
        var row = await db.Units.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id, http.RequestAborted);
        if (row is null)
        {
            return Missing();
        }

        if (!match.Matches(row.Version))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.VersionChanged));
        }

        var current = row.ToDomain();
        if (!patch.ApplyTo(UnitRequest.Of(current)).TryAccept(out var request, out var refusal))
        {
            return new ProblemResult(refusal);
        }

        var wanted = request.ToDomain(id, current.Version);
        if (UnitChecks.Of(wanted) is { Count: > 0 } findings)
        {
            return new ProblemResult(Problem.Invalid(findings));
        }

        var changesIdentity = (wanted.Code, wanted.Tool) != (current.Code, current.Tool);
        if (wanted.LegalEntityId != current.LegalEntityId
            || (changesIdentity && !caller.Scope.Reaches(ScopeReach.LegalEntity)))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotAllowed));
        }

        var outcome = await transactions.RunAsync(
            (store, token) => ProductionUnits.ChangeAsync(store, id, current.Version, _ => wanted, token),
            kept => kept is ChangeOutcome<ProductionUnit>.Changed,
            http.RequestAborted);
        return outcome is ChangeOutcome<ProductionUnit>.Changed(var changed)
            ? Shown(changed, http)
            : ChangeProblems.Of(outcome);
    }

    private static IResult Shown(ProductionUnit unit, HttpContext http)
    {
        http.Response.SetVersion(unit.Version);
        return TypedResults.Ok(UnitResponse.Of(unit));
    }

    private static ProblemResult Missing() => new(Problem.Of(ProblemTypes.NotFound));

    private static string AddressOf(ProductionUnitId id) => $"{ApiRoutes.Root}/units/{id}";
}
