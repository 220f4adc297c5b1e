using System.Globalization;
using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Languages;
using Gateway.Recovery.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>Bank statements: taken in, listed, read.</summary>
internal static class StatementEndpoints
{
    private static readonly string[] MediaTypes =
        ["application/octet-stream", "application/xml", "text/xml", "text/plain"];

    private static readonly Sentence IsAccepted = new(
        "Cet extrait n'attend personne.",
        "Dit afschrift wacht op niemand.",
        "Dieser Auszug wartet auf niemanden.",
        "This statement waits for nobody.");

    public static void MapStatements(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/statements").WithTags("Bank").RequireReach(ScopeReach.LegalEntity);
        group.MapPost("", PostAsync).WithBodyLimit(BodyLimit.BankFile)
            .WithSummary("Take in a bank file: CODA, camt.053 or camt.054")
            .WithDescription(
                "The body is the file as the bank made it. Every check that its figures allow is made, it must follow "
                + "what is known of its accounts, and it is taken whole or refused whole. What is sure is booked at "
                + "once; the rest waits under `/movements?state=queued`. A file that was taken before is recognised "
                + "and answered with 200: nothing is booked twice, whoever sends it.")
            .Accepts<string>(MediaTypes[0], MediaTypes[1..])
            .Produces<BankFileResponse>(201).Produces<BankFileResponse>()
            .ProducesProblem(413).ProducesProblem(415).ProducesProblem(422);
        group.MapGet("", ListAsync)
            .WithSummary("List statements in the order they were taken in")
            .WithDescription("`account` gives only those of one account, as the bank writes its number.")
            .Produces<Page<StatementResponse>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a statement")
            .Produces<StatementResponse>().ProducesProblem(404);
        group.MapGet("/{id:guid}/lines", LinesAsync)
            .WithSummary("List the movements of a statement, in its order")
            .Produces<Page<MovementResponse>>().ProducesProblem(400).ProducesProblem(404);
        api.MapPost("/statements/{id:guid}:accept", AcceptAsync).WithTags("Bank").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Vouch for a statement that has no balances, and book it")
            .Produces<StatementResponse>().ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> PostAsync(
        IdempotencyKey key, Caller caller, HttpContext http, PostRequests posts, TakeStatements takeStatements)
    {
        var body = await RequestBody.ReadAsync(http, MediaTypes);
        if (body.Refusal is { } refusal)
        {
            return new ProblemResult(refusal);
        }

        var file = new BankFile(body.Bytes, null);
        return await posts.RunAsync(http, caller, key, body.Bytes, async (db, token) =>
            await takeStatements.RunAsync(db, file, caller.Scope.Covers, caller.Actor, token) switch
            {
                IntakeOutcome.Refused(var findings) =>
                    Reply.Refuse(new Problem(ProblemTypes.StatementRefused) { Findings = findings }),
                IntakeOutcome.Taken { IsRepeated: true } taken =>
                    Reply.Fine(await ResponseOfAsync(db, file, taken, caller, token)),
                IntakeOutcome.Taken taken => Reply.Created(
                    await ResponseOfAsync(db, file, taken, caller, token),
                    $"{ApiRoutes.Root}/statements/{taken.Statements.First(one => !one.IsRepeated).Row.Id}"),
                _ => throw new InvalidOperationException("No such outcome."),
            });
    }

    private static async Task<BankFileResponse> ResponseOfAsync(
        GatewayDbContext db, BankFile file, IntakeOutcome.Taken taken, Caller caller,
        CancellationToken cancellationToken)
    {
        var counts = await CountsAsync(
            db, [.. taken.Statements.Select(one => one.Row.Id)], cancellationToken);
        return new BankFileResponse
        {
            Hash = file.Hash,
            IsRepeated = taken.IsRepeated,
            Statements =
            [
                .. taken.Statements.Select(one =>
                    StatementResponse.Of(one.Row, one.Account.Account, counts[one.Row.Id]) with
                    {
                        IsRepeated = one.IsRepeated,
                    }),
            ],
            Findings = [.. file.Reading.Findings.Select(one => FindingFields.Of(one, caller.Language))],
        };
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        string? account = null)
    {
        _ = StatementId.TryParse(page.After, out var after);
        var rows = Found(db, caller).Where(one => one.Row.Id > after);
        rows = account is null ? rows : rows.Where(one => one.Account.Number == account);
        var found = await rows.OrderBy(one => one.Row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var counts = await CountsAsync(db, [.. found.Select(one => one.Row.Id)], cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found,
            one => one.Row.Id.ToString(),
            one => StatementResponse.Of(one.Row, one.Account.Account, counts[one.Row.Id])));
    }

    private static async Task<IResult> GetAsync(
        StatementId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var found = await Found(db, caller).SingleOrDefaultAsync(one => one.Row.Id == id, cancellationToken);
        return found is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.Ok(StatementResponse.Of(
                found.Row, found.Account.Account, (await CountsAsync(db, [id], cancellationToken))[id]));
    }

    private static async Task<IResult> LinesAsync(
        StatementId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Statements.OfEntityVisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        _ = int.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var after);
        var found = await db.Movements.AsNoTracking().Where(row => row.StatementId == id && row.Sequence > after)
            .OrderBy(row => row.Sequence).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var money = await MovementMoney.OfAsync(db, found, cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found,
            row => FormattableString.Invariant($"{row.Sequence}"),
            row => MovementResponse.Of(row, money, caller.Language)));
    }

    private static Task<IResult> AcceptAsync(
        StatementId id,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TakeStatements takeStatements) =>
        posts.RunAsync(http, caller, key, default, async (db, token) =>
        {
            var row = await db.Statements.OfEntityVisibleTo(caller.Scope)
                .SingleOrDefaultAsync(one => one.Id == id, token);
            if (row is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var account = await db.BankAccounts.SingleAsync(one => one.Id == row.BankAccountId, token);
            return await takeStatements.AcceptAsync(db, row, account, caller.Actor, token) switch
            {
                StatementContinuity.Broken broken => Reply.Refuse(
                    new Problem(ProblemTypes.StatementRefused) { Findings = [broken.Finding] }),
                null => Reply.Refuse(Problem.Conflict(IsAccepted)),
                _ => Reply.Fine(StatementResponse.Of(
                    row, account.Account, (await CountsAsync(db, [id], token))[id])),
            };
        });

    private static IQueryable<StatementWithAccount> Found(GatewayDbContext db, Caller caller) =>
        from row in db.Statements.AsNoTracking().OfEntityVisibleTo(caller.Scope)
        join account in db.BankAccounts on row.BankAccountId equals account.Id
        select new StatementWithAccount { Row = row, Account = account };

    private static async Task<IReadOnlyDictionary<StatementId, IReadOnlyDictionary<MovementState, int>>> CountsAsync(
        GatewayDbContext db, StatementId[] ids, CancellationToken cancellationToken)
    {
        var counts = await db.Movements.Where(row => EF.Parameter(ids).Contains(row.StatementId))
            .GroupBy(row => new { row.StatementId, row.State })
            .Select(group => new { group.Key.StatementId, group.Key.State, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return ids.Distinct().ToDictionary(
            id => id,
            id => (IReadOnlyDictionary<MovementState, int>)counts.Where(one => one.StatementId == id)
                .ToDictionary(one => one.State, one => one.Count));
    }

    private sealed class StatementWithAccount
    {
        public required StatementRow Row { get; init; }
        public required BankAccountRow Account { get; init; }
    }
}
