using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Who recovers for the house.</summary>
internal static class RecoveryPartnerEndpoints
{
    private const string Path = "/recovery-partners";

    public static void MapRecoveryPartners(this RouteGroupBuilder api)
    {
        var group = api.MapGroup(Path).WithTags("Legal recovery").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync).WithSummary("List the partners, the oldest first")
            .Produces<Page<RecoveryPartnerResponse>>().ProducesProblem(400);
        group.MapPost("", PostAsync).WithSummary("Register a bailiff, lawyer or collector")
            .WithDescription(
                "`gateway key new --partner ID` makes a key that sees the cases handed to it, and nothing else.")
            .Produces<RecoveryPartnerResponse>(201).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = Guid.TryParse(page.After, out var after);
        var rows = await db.RecoveryPartners.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(rows, row => row.Id.ToString(), RecoveryPartnerResponse.Of));
    }

    private static Task<IResult> PostAsync(
        Body<RecoveryPartnerRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            var entity = request.LegalEntity;
            if (!await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == entity, token))
            {
                return Reply.Refuse(Problem.Invalid([UnknownParty.At("/legalEntity")]));
            }

            var now = clock.GetUtcNow();
            var row = new RecoveryPartnerRow
            {
                Id = Guid.CreateVersion7(now),
                LegalEntityId = entity,
                Kind = request.Kind,
                Name = request.Name,
                Email = request.Email,
                CreatedAt = now,
            };
            db.RecoveryPartners.Add(row);
            return Reply.Created(RecoveryPartnerResponse.Of(row), $"{ApiRoutes.Root}{Path}");
        });
}
