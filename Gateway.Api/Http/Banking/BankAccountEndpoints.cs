using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>The accounts of the legal entities, and how far each is known.</summary>
internal static class BankAccountEndpoints
{
    private const int EntitiesMax = 500;

    public static void MapBankAccounts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/bank-accounts").WithTags("Bank").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List the bank accounts and until when each is known")
            .WithDescription(
                "`knownUntil` is the day of the last closing balance that was booked: what moved until its end is "
                + "known, and nobody should be reminded of what may have come in since.")
            .Produces<IReadOnlyList<BankAccountResponse>>();
        group.MapPost("", PostAsync)
            .WithSummary("Add a bank account")
            .WithDescription("The account that stands on a legal entity's invoices is known without it.")
            .Produces<BankAccountResponse>(201).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> ListAsync(
        Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var entities = await db.LegalEntities.VisibleTo(caller.Scope).OrderBy(row => row.Name).Take(EntitiesMax)
            .Select(row => row.Id).ToListAsync(cancellationToken);
        var accounts = new List<BankAccountResponse>();
        foreach (var entity in entities)
        {
            var known = await BankFreshness.OfAsync(db, entity, cancellationToken);
            accounts.AddRange(known.Select(account => BankAccountResponse.Of(entity, account)));
        }

        return TypedResults.Ok(accounts);
    }

    private static Task<IResult> PostAsync(
        Body<BankAccountRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var (entity, account) = (
                body.Value.LegalEntity,
                new BankAccount(body.Value.Iban.Text, body.Value.Currency ?? Currency.Eur));
            if (!caller.Scope.Covers(entity)
                || !await db.LegalEntities.VisibleTo(caller.Scope).AnyAsync(row => row.Id == entity, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            return await BankAccounts.RegisterAsync(db, entity, account, clock, token) is null
                ? Reply.Refuse(Problem.Of(ProblemTypes.Conflict))
                : Reply.Created(
                    BankAccountResponse.Of(entity, new AccountFreshness(account, null)),
                    $"{ApiRoutes.Root}/bank-accounts");
        });
}
