using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>The accounts that are known to pay for a client, and how one is forgotten.</summary>
internal static class PayerAccountEndpoints
{
    public static void MapPayerAccounts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/clients/{id:guid}/payer-accounts").WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List the accounts that are known to pay for a client")
            .WithDescription(
                "Learnt when a person put their money on the client's invoices; money from one speaks for the client.")
            .Produces<Page<PayerAccountResponse>>().ProducesProblem(400).ProducesProblem(404);
        api.MapPost("/clients/{id:guid}/payer-accounts:forget", ForgetAsync).WithTags("Bank")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Forget an account: it speaks for the client no more")
            .WithDescription("What was booked stays booked. Answers with what was forgotten.")
            .Produces<PayerAccountResponse>().ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        ClientId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } legalEntity)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var after = page.After ?? "";
        var found = await AccountsOf(db.PayerAccounts.AsNoTracking(), legalEntity, id)
            .Where(row => row.Number.CompareTo(after) > 0)
            .OrderBy(row => row.Number).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Number, PayerAccountResponse.Of));
    }

    private static Task<IResult> ForgetAsync(
        ClientId id, Body<PayerAccountRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var row = await FindAsync(db, caller, id, token) is { } legalEntity
                ? await AccountsOf(db.PayerAccounts, legalEntity, id)
                    .SingleOrDefaultAsync(one => one.Number == body.Value.Account, token)
                : null;
            if (row is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            db.PayerAccounts.Remove(row);
            return Reply.Fine(PayerAccountResponse.Of(row));
        });

    private static IQueryable<PayerAccountRow> AccountsOf(
        IQueryable<PayerAccountRow> rows, LegalEntityId legalEntity, ClientId client) =>
        rows.Where(row => row.LegalEntityId == legalEntity && row.ClientId == client);

    private static Task<LegalEntityId?> FindAsync(
        GatewayDbContext db, Caller caller, ClientId id, CancellationToken cancellationToken) =>
        db.Clients.VisibleTo(caller.Scope).Where(row => row.Id == id).Select(row => (LegalEntityId?)row.LegalEntityId)
            .SingleOrDefaultAsync(cancellationToken);
}
