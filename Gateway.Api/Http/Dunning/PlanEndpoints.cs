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
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Dunning;

/// <summary>Payment plans.</summary>
internal static class PlanEndpoints
{
    private const int LapseDaysDefault = 15;
    private const int LapseDaysMax = 60;
    private const int YearsMax = 5;

    private static readonly Sentence WantsOrder = new(
        "Les échéances se suivent à partir d'aujourd'hui, dans les cinq ans.",
        "De termijnen volgen elkaar op vanaf vandaag, binnen vijf jaar.",
        "Die Raten folgen einander ab heute, binnen fünf Jahren.",
        "Instalments follow each other from today on, within five years.");

    private static readonly Sentence WantsDays = new(
        "De 1 à 60 jours.", "Van 1 tot 60 dagen.", "1 bis 60 Tage.", "From 1 to 60 days.");

    public static void MapPlans(this RouteGroupBuilder api)
    {
        var open = api.MapGroup("").WithTags("Payment plans");
        open.MapGet("/plans", ListAsync)
            .WithSummary("List payment plans, the oldest first")
            .WithDescription(
                "`state` chooses. A unit sees those that an invoice of its own is paid by, and of one that others' "
                + "invoices are paid by too, its own part.")
            .Produces<Page<PlanResponse>>().ProducesProblem(400);
        open.MapGet("/clients/{id:guid}/plans", ListOfClientAsync).WithSummary("List the plans of a client")
            .Produces<Page<PlanResponse>>().ProducesProblem(400).ProducesProblem(404);
        var group = api.MapGroup("").WithTags("Payment plans").RequireReach(ScopeReach.LegalEntity);
        group.MapPost("/clients/{id:guid}/plans", ProposeAsync)
            .WithSummary("Propose a payment plan")
            .WithDescription(
                "Over all that the invoices owe, and the interest and costs that are agreed to be in it: of a "
                + "consumer no more than was claimed before, of others no more than the law gives until the last "
                + "instalment. What was claimed and is not in it is given up once the plan is kept, and a second "
                + "person must then note the agreement. Each instalment gets a reference of its own; the text "
                + "acknowledges the debt with its sums and says when the plan lapses. Dunning goes on until it is "
                + "agreed.")
            .Produces<PlanResponse>(201).ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/plans/{id:guid}:agree", AgreeAsync)
            .WithSummary("Note that the client agreed: dunning is suspended while the plan is kept")
            .Produces<PlanResponse>().ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/plans/{id:guid}:withdraw", WithdrawAsync).WithSummary("Take a proposed plan back")
            .Produces<PlanResponse>().ProducesProblem(404).ProducesProblem(422);
    }

    private static Task<IResult> ProposeAsync(
        ClientId id,
        Body<PlanRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        PaymentPlans plans,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            if (!await db.Clients.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (Check(request, clock.Today()) is { Count: > 0 } findings)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            var currency = request.Currency ?? Currency.Eur;
            var instalments = request.Instalments
                .Select(one => new PlanOrder(one.DueOn, new Amount(one.Amount, currency)))
                .ToList();
            var terms = new PlanTerms(
                instalments,
                new Amount(request.Interest ?? 0, currency),
                new Amount(request.Costs ?? 0, currency),
                request.LapseDays ?? LapseDaysDefault);
            var outcome = await plans.ProposeAsync(db, id, request.Invoices, terms, caller.Actor, token);
            return outcome is PlanOutcome.Done(var plan)
                ? Reply.Created(PlanResponse.Of(plan, OwnReceivables.All), $"{ApiRoutes.Root}/clients/{id}/plans")
                : RefusalOf(outcome);
        });

    private static List<Finding> Check(PlanRequest request, DateOnly today)
    {
        var findings = new List<Finding>();
        var days = request.Instalments.Select(one => one.DueOn).ToList();
        if (days[0] < today || days[^1] > today.AddYears(YearsMax)
            || days.Zip(days.Skip(1)).Any(pair => pair.Second <= pair.First))
        {
            findings.Add(Finding.Fatal("SGW-PLAN-DAYS", "/instalments", WantsOrder));
        }

        if (request.LapseDays is < 1 or > LapseDaysMax)
        {
            findings.Add(Finding.Fatal("SGW-PLAN-LAPSE", "/lapseDays", WantsDays));
        }

        return findings;
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<PlanState>? state = null)
    {
        var rows = db.Plans.VisibleTo(caller.Scope, db);
        rows = state is { Value: var one } ? rows.Where(row => row.State == one) : rows;
        return await PageAsync(page, rows, caller, db, cancellationToken);
    }

    private static async Task<IResult> ListOfClientAsync(
        ClientId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        await db.Clients.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken)
            ? await PageAsync(
                page, db.Plans.VisibleTo(caller.Scope, db).Where(row => row.ClientId == id), caller, db,
                cancellationToken)
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static async Task<IResult> PageAsync(
        PageRequest page,
        IQueryable<PlanRow> rows,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken)
    {
        _ = Guid.TryParse(page.After, out var after);
        var found = await rows.AsNoTracking().AsSplitQuery()
            .Include(row => row.Items).Include(row => row.Instalments)
            .Where(row => row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var ids = found.ConvertAll(row => (Guid?)row.Id);
        var reminders = await db.Notices.AsNoTracking()
            .Where(row => ids.Contains(row.PlanId) && row.SentOn != null)
            .Select(row => new { row.PlanId, row.Instalment, row.SentOn })
            .ToListAsync(cancellationToken);
        var reminded = reminders.ToLookup(row => row.PlanId, row => (row.Instalment!.Value, row.SentOn!.Value));
        var own = await OwnReceivables.AmongAsync(
            db, caller.Scope, found.SelectMany(row => row.Items).Select(item => item.ReceivableId), cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, row => row.Id.ToString(), row => PlanResponse.Of(row, own, RemindedOf(reminded[row.Id]))));
    }

    private static Dictionary<int, DateOnly> RemindedOf(IEnumerable<(int Instalment, DateOnly On)> reminders) =>
        reminders.GroupBy(one => one.Instalment).ToDictionary(group => group.Key, group => group.Max(one => one.On));

    private static Task<IResult> AgreeAsync(
        Guid id,
        Body<PlanAgreementRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        PaymentPlans plans) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            await FindAsync(db, id, caller, token) is { } plan
                ? ReplyOf(await plans.AgreeAsync(db, plan, body.Value.AgreedBy, caller.Actor, token))
                : Reply.Refuse(Problem.Of(ProblemTypes.NotFound)));

    private static Task<IResult> WithdrawAsync(
        Guid id,
        Body<PlanWithdrawalRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        PaymentPlans plans) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            await FindAsync(db, id, caller, token) is { } plan
                ? ReplyOf(await plans.WithdrawAsync(db, plan, caller.Actor, token))
                : Reply.Refuse(Problem.Of(ProblemTypes.NotFound)));

    private static Task<PlanRow?> FindAsync(
        GatewayDbContext db, Guid id, Caller caller, CancellationToken cancellationToken) =>
        db.Plans.AsSplitQuery().OfEntityVisibleTo(caller.Scope)
            .Include(row => row.Items).Include(row => row.Instalments)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    private static Reply ReplyOf(PlanOutcome outcome) =>
        outcome is PlanOutcome.Done(var plan)
            ? Reply.Fine(PlanResponse.Of(plan, OwnReceivables.All))
            : RefusalOf(outcome);

    private static Reply RefusalOf(PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.NoInvoice => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
        PlanOutcome.Refused(var rule, var why) =>
            Reply.Refuse(Problem.Invalid([Finding.Fatal(rule, pointer: null, why)])),
        _ => throw new InvalidOperationException("There is no other outcome."),
    };
}
