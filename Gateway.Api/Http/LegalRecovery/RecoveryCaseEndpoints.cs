using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Law;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Findings;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Debts that go to law.</summary>
internal static class RecoveryCaseEndpoints
{
    private const string Path = "/recovery-cases";

    public static void MapRecoveryCases(this RouteGroupBuilder api)
    {
        var group = api.MapGroup(Path).WithTags("Legal recovery");
        group.MapGet("", ListAsync)
            .WithSummary("List the recovery cases, the oldest first")
            .WithDescription(
                "A unit sees those that hold an invoice of its own, and of one that it shares its own part. `client` "
                + "gives those of one client.")
            .Produces<Page<RecoveryCaseResponse>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a case: where it stands, what can come next, which days count")
            .Produces<RecoveryCaseResponse>().ProducesProblem(404);
        group.MapDossiers();
        group.MapPost("", ProposeAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Propose that invoices go to law")
            .WithDescription("Whether the procedure is open to the debt is computed; every reason why not is answered.")
            .Produces<RecoveryCaseResponse>(201).ProducesProblem(404).ProducesProblem(422);
        Act(group.MapPost("/{id:guid}:confirm", ConfirmAsync), "Confirm a case, as a second person");
        Act(group.MapPost("/{id:guid}:answer-hold", AnswerHoldAsync), "Answer who asked to wait, and go on");
        Act(
            group.MapPost("/{id:guid}:units-told", UnitsToldAsync),
            "Note how the holders of the units were told whom no mail has reached");
        api.MapPost($"{Path}/{{id:guid}}:ask-hold", AskHoldAsync).WithTags("Legal recovery")
            .WithSummary("Ask that a case waits, as the holder of a unit, before it leaves")
            .Produces<RecoveryCaseResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapPost("/{id:guid}/events", RecordAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Tell a case what happened")
            .WithDescription("What the procedure or its terms do not allow is refused with the reason.")
            .Produces<RecoveryCaseResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);

        static void Act(RouteHandlerBuilder route, string summary) =>
            route.RequireReach(ScopeReach.LegalEntity).WithSummary(summary)
                .Produces<RecoveryCaseResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        LawBooks laws,
        CancellationToken cancellationToken,
        ClientId? client = null)
    {
        _ = RecoveryCaseId.TryParse(page.After, out var after);
        var rows = Whole(db).VisibleTo(caller.Scope).Where(row => row.Id > after);
        rows = client is { } one ? rows.Where(row => row.ClientId == one) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var law = await laws.CurrentAsync(db, cancellationToken);
        var owed = await CaseOwed.ReadAsync(db, found, cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, row => row.Id.ToString(), row => RecoveryCaseResponse.Of(row, law, owed[row.Id], caller)));
    }

    private static async Task<IResult> GetAsync(
        RecoveryCaseId id, Caller caller, GatewayDbContext db, LawBooks laws, CancellationToken cancellationToken) =>
        await Whole(db).VisibleTo(caller.Scope).SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            is { } row
            ? TypedResults.Ok(RecoveryCaseResponse.Of(
                row, await laws.CurrentAsync(db, cancellationToken),
                await CaseOwed.OfAsync(db, row, cancellationToken), caller))
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static Task<IResult> ProposeAsync(
        Body<RecoveryCaseRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        ProposeCase propose,
        LawBooks laws) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            await propose.RunAsync(db, caller, body.Value.ToProposal(), token) switch
            {
                ProposalOutcome.Proposed(var row, var findings) => Reply.Created(
                    await ShownAsync(db, row, laws, caller, token) with
                    {
                        Findings = findings.Count == 0
                            ? null
                            : [.. findings.Select(one => FindingFields.Of(one, caller.Language))],
                    },
                    $"{ApiRoutes.Root}{Path}/{row.Id}"),
                ProposalOutcome.Refused(var findings) => Reply.Refuse(Problem.Invalid(findings)),
                _ => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
            });

    private static Task<IResult> ConfirmAsync(
        RecoveryCaseId id,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        CaseActs acts,
        LawBooks laws) =>
        posts.RunAsync(http, caller, key, default, async (db, token) =>
            await AnswerAsync(
                await acts.ConfirmAsync(db, caller, id, token), laws, db, caller, token));

    private static Task<IResult> AnswerHoldAsync(
        RecoveryCaseId id, Body<CaseReasonRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, CaseActs acts, LawBooks laws) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await AnswerAsync(
            await acts.AnswerHoldAsync(db, caller, id, body.Value.Reason, token), laws, db, caller, token));

    private static Task<IResult> UnitsToldAsync(
        RecoveryCaseId id, Body<CaseReasonRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, CaseActs acts, LawBooks laws) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await AnswerAsync(
            await acts.NoteUnitsToldAsync(db, caller, id, body.Value.Reason, token), laws, db, caller, token));

    private static Task<IResult> AskHoldAsync(
        RecoveryCaseId id, Body<CaseReasonRequest> body, IdempotencyKey key, Caller caller, HttpContext http,
        PostRequests posts, CaseActs acts, LawBooks laws) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await AnswerAsync(
            await acts.AskToWaitAsync(db, caller, id, body.Value.Reason, token), laws, db, caller, token));

    private static Task<IResult> RecordAsync(
        RecoveryCaseId id,
        Body<CaseEventRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        CaseActs acts,
        LawBooks laws) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) => await TellAsync(
            db, id, body.Value, caller, acts, laws, RecoveryCaseResponse.Of, token));

    /// <summary>Tells a case that the caller sees what happened, and answers as that caller sees it.</summary>
    public static async Task<Reply> TellAsync<T>(
        GatewayDbContext db,
        RecoveryCaseId id,
        CaseEventRequest told,
        Caller caller,
        CaseActs acts,
        LawBooks laws,
        Func<RecoveryCaseRow, LawBook, DebtParts, Caller, T> answer,
        CancellationToken token)
    {
        var currency = await db.RecoveryCases.VisibleTo(caller.Scope).Where(row => row.Id == id)
            .Select(row => (Currency?)row.Currency).SingleOrDefaultAsync(token);
        if (currency is not { } known)
        {
            return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
        }

        var amount = told.Amount is { } value ? new Amount(value, known) : (Amount?)null;
        var happened = new CaseEvent(0, told.Act, told.On, amount, told.Until, told.Reference);
        var outcome = await acts.RecordAsync(db, caller, id, happened, token);
        return outcome is CaseActOutcome.Done(var row)
            ? Reply.Fine(answer(
                row, await laws.CurrentAsync(db, token), await CaseOwed.OfAsync(db, row, token), caller))
            : Refusal(outcome);
    }

    private static async Task<Reply> AnswerAsync(
        CaseActOutcome outcome, LawBooks laws, GatewayDbContext db, Caller caller, CancellationToken token) =>
        outcome is CaseActOutcome.Done(var row)
            ? Reply.Fine(await ShownAsync(db, row, laws, caller, token))
            : Refusal(outcome);

    private static async Task<RecoveryCaseResponse> ShownAsync(
        GatewayDbContext db, RecoveryCaseRow row, LawBooks laws, Caller caller, CancellationToken token) =>
        RecoveryCaseResponse.Of(
            row, await laws.CurrentAsync(db, token), await CaseOwed.OfAsync(db, row, token), caller);

    private static Reply Refusal(CaseActOutcome outcome) => outcome switch
    {
        CaseActOutcome.Unknown => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
        CaseActOutcome.NotNow(var why) => Reply.Refuse(Problem.Conflict(why)),
        CaseActOutcome.Inadmissible(var reasons) => Reply.Refuse(Problem.Invalid(
            [.. reasons.Select(reason => Finding.Fatal(reason.Rule, "/procedure", reason.Message))])),
        CaseActOutcome.Refused(var reason) => Reply.Refuse(Problem.Invalid(
            [Finding.Fatal(reason.Rule, PointerOf(reason.Rule), reason.Message)])),
        _ => throw new InvalidOperationException("No such outcome."),
    };

    private static string PointerOf(string rule) => rule switch
    {
        "SGW-CASE-AMOUNT" or "SGW-CASE-TOO-MUCH" => "/amount",
        "SGW-CASE-REFERENCE" => "/reference",
        _ => "/act",
    };

    private static IQueryable<RecoveryCaseRow> Whole(GatewayDbContext db) =>
        db.RecoveryCases.AsNoTracking().Include(row => row.Items).Include(row => row.Events).AsSplitQuery();
}
