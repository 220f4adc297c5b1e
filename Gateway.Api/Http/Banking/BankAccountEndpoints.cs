using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>The accounts of the legal entities, and how far each is known.</summary>
internal static class BankAccountEndpoints
{
    private const int EntitiesMax = 500;

    private static readonly Sentence IsKnown = new(
        "Ce compte est déjà connu dans cette devise; s'il est fermé, rouvrez-le.",
        "Deze rekening is al bekend in deze munt; is ze afgesloten, heropen ze dan.",
        "Dieses Konto ist in dieser Währung schon bekannt; ist es geschlossen, öffnen Sie es wieder.",
        "This account is known in this currency already; if it is closed, open it again.");

    public static void MapBankAccounts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/bank-accounts").WithTags("Bank").RequireReach(ScopeReach.LegalEntity);
        group.MapGet("", ListAsync)
            .WithSummary("List the bank accounts and until when each is known")
            .WithDescription(
                "`knownUntil` is the day of the last closing balance that was booked: what moved until its end is "
                + "known, and nobody should be reminded of what may have come in since. Accounts that are closed come "
                + "last, with `closedOn`.")
            .Produces<IReadOnlyList<BankAccountResponse>>();
        group.MapPost("", PostAsync)
            .WithSummary("Add a bank account")
            .WithDescription("The account that stands on a legal entity's invoices is known without it.")
            .Produces<BankAccountResponse>(201).ProducesProblem(404).ProducesProblem(409);
        group.MapPost("/{id:guid}:vouch", VouchAsync)
            .WithSummary("Vouch that nothing moved on an account but what its statements tell")
            .WithDescription("For quiet accounts, of which the bank sends no statements while nothing moves.")
            .Produces<BankAccountResponse>().ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/{id:guid}:skip-numbers", SkipAsync)
            .WithSummary("Tell that the bank made no statements up to a number")
            .WithDescription("The statement with the next number is taken then, if the balances follow each other.")
            .Produces<BankAccountResponse>().ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/{id:guid}:close", CloseAsync)
            .WithSummary("Close an account: nobody waits for its statements")
            .WithDescription("Not the one that stands on the legal entity's invoices.")
            .Produces<BankAccountResponse>().ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/{id:guid}:reopen", ReopenAsync)
            .WithSummary("Open an account again that had been closed by mistake")
            .WithDescription("Its statements are waited for again, from the one after the last that was taken.")
            .Produces<BankAccountResponse>().ProducesProblem(404).ProducesProblem(422);
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

        var closed = await db.BankAccounts.AsNoTracking().OfEntityVisibleTo(caller.Scope)
            .Where(row => row.ClosedOn != null)
            .OrderBy(row => row.Number).ThenBy(row => row.Id).Take(EntitiesMax)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(accounts.Concat(closed.Select(ClosedOf)));
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

            return await BankAccounts.RegisterAsync(db, entity, account, clock, token) is { } row
                ? Reply.Created(
                    BankAccountResponse.Of(entity, new AccountFreshness(account, null, row.Id)),
                    $"{ApiRoutes.Root}/bank-accounts")
                : Reply.Refuse(Problem.Conflict(IsKnown));
        });

    private static Task<IResult> VouchAsync(
        BankAccountId id, Body<BankAccountVouchRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, VouchForAccounts acts) =>
        ActAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) => acts.VouchAsync(
            db, row, body.Value.Until, body.Value.Reason, caller.Actor, token));

    private static Task<IResult> SkipAsync(
        BankAccountId id, Body<SkippedNumbersRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, VouchForAccounts acts) =>
        ActAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) => acts.SkipAsync(
            db, row, body.Value.Year, body.Value.Number, body.Value.Reason, caller.Actor, token));

    private static Task<IResult> CloseAsync(
        BankAccountId id, Body<BankAccountClosingRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, VouchForAccounts acts) =>
        ActAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) => acts.CloseAsync(
            db, row, body.Value.On, body.Value.Reason, caller.Actor, token));

    private static Task<IResult> ReopenAsync(
        BankAccountId id, Body<BankAccountReopeningRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, VouchForAccounts acts) =>
        ActAsync(id, body.Utf8, key, caller, http, posts, (db, row, token) => acts.ReopenAsync(
            db, row, body.Value.Reason, caller.Actor, token));

    private static BankAccountResponse ClosedOf(BankAccountRow row) => BankAccountResponse.Of(
        row.LegalEntityId, new AccountFreshness(row.Account, row.ClosedOn, row.Id, row.ClosedOn));

    private static Task<IResult> ActAsync(
        BankAccountId id, ReadOnlyMemory<byte> utf8, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, Func<GatewayDbContext, BankAccountRow, CancellationToken, Task<Finding?>> act) =>
        posts.RunAsync(http, caller, key, utf8, async (db, token) =>
        {
            var row = await db.BankAccounts.OfEntityVisibleTo(caller.Scope)
                .SingleOrDefaultAsync(one => one.Id == id, token);
            if (row is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (await act(db, row, token) is { } finding)
            {
                return Reply.Refuse(Problem.Invalid([finding]));
            }

            await db.SaveChangesAsync(token);
            var known = await BankFreshness.OfAsync(db, row.LegalEntityId, token);
            return Reply.Fine(known.SingleOrDefault(one => one.Id == id) is { } open
                ? BankAccountResponse.Of(row.LegalEntityId, open)
                : ClosedOf(row));
        });
}
