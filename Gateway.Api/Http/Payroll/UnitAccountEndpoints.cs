using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Payroll;

/// <summary>What a unit earned, gave and got, and what it may still pay wages from.</summary>
internal static class UnitAccountEndpoints
{
    private const int DaysDefault = 92;
    private const int DaysMax = 400;

    private static readonly Sentence Period = new(
        "Le paramètre {0} est au plus tôt le premier jour et au plus tard 400 jours après lui.",
        "De parameter {0} is ten vroegste de eerste dag en ten laatste 400 dagen erna.",
        "Der Parameter {0} ist frühestens der erste Tag und spätestens 400 Tage danach.",
        "The parameter {0} is at the earliest the first day and at the latest 400 days after it.");

    private static readonly Sentence TooManyLines = new(
        "Cette période a plus de 5000 lignes ; le paramètre {0} doit être plus tardif.",
        "Deze periode heeft meer dan 5000 regels; de parameter {0} moet later liggen.",
        "Dieser Zeitraum hat mehr als 5000 Zeilen; der Parameter {0} muss später liegen.",
        "This period has more than 5000 lines; the parameter {0} must be later.");

    private static readonly Sentence NoCoefficient = new(
        "Aucun coefficient n'est connu pour {0} au {1} ; le coût du salaire ne peut pas être calculé.",
        "Voor {0} op {1} is geen coëfficiënt bekend; de kost van het loon kan niet worden berekend.",
        "Für {0} am {1} ist kein Koeffizient bekannt; was der Lohn kostet, lässt sich nicht berechnen.",
        "No coefficient is known for {0} on {1}; what the wage costs cannot be computed.");

    private static readonly Sentence WantsContract = new(
        "Avec 3in1 chaque salaire appartient à un contrat ; donnez-le.",
        "Met 3in1 hoort elk loon bij een contract; geef het.",
        "Mit 3in1 gehört jeder Lohn zu einem Vertrag; nennen Sie ihn.",
        "With 3in1 each wage belongs to a contract; give it.");

    public static void MapUnitAccounts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/units/{id:guid}").WithTags("Payroll");
        group.MapGet("/account", AccountAsync)
            .WithSummary("Read what a unit invoiced, collected, gave, was advanced and was paid, line by line")
            .WithDescription(
                "Of the days `from` to `to` (default: the last 92 days until today), by the day on which each line was "
                + "booked, in `currency` (default EUR), with what is left after each line. At most 400 days and 5,000 "
                + "lines.")
            .Produces<UnitAccountResponse>().ProducesProblem(400).ProducesProblem(404);
        group.MapGet("/account/pdf", PdfAsync)
            .WithSummary("Download the same as a page for the people of the unit")
            .WithDescription("With the same `from`, `to` and `currency`; in the language of the request.")
            .Produces(200, contentType: "application/pdf")
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(503);
        group.MapGet("/budget", BudgetAsync)
            .WithSummary("Read what a unit may still pay wages from")
            .WithDescription(
                "The balance of the account, and the highest gross wage it pays under each kind of contract by the "
                + "coefficients of `on` (default: today).")
            .Produces<UnitBudgetResponse>().ProducesProblem(400).ProducesProblem(404);
        group.MapWages();
    }

    private static void MapWages(this RouteGroupBuilder group)
    {
        group.MapGet("/contracts", ContractsAsync)
            .WithSummary("List the contracts of a unit: what their invoices carry, and what their wages cost")
            .WithDescription(
                "In `currency` (default EUR), by their reference. With 3in1 each invoice covers its contract: one with "
                + "`isCovered` false was paid more than its invoices leave after the contribution.")
            .Produces<Page<ContractBudgetResponse>>().ProducesProblem(400).ProducesProblem(404);
        group.MapPost("/payouts", PayoutAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Tell that payroll paid a wage")
            .WithDescription(
                "What it cost by the coefficient of its day is taken from the budget. It was paid, so it is noted even "
                + "when the budget does not hold as much. A reference that the unit has already is a conflict.")
            .Produces<PayoutResponse>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task<IResult> AccountAsync(
        ProductionUnitId id,
        Caller caller,
        GatewayDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? from = null,
        DateOnly? to = null,
        Currency? currency = null) =>
        WithAccountAsync(
            id,
            caller,
            db,
            (from, to ?? clock.Today(), currency),
            (_, account) => Task.FromResult<IResult>(
                TypedResults.Ok(UnitAccountResponse.Of(id, account, caller.Language))),
            cancellationToken);

    private static Task<IResult> PdfAsync(
        ProductionUnitId id,
        Caller caller,
        GatewayDbContext db,
        IPdfRenderer renderer,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? from = null,
        DateOnly? to = null,
        Currency? currency = null) =>
        WithAccountAsync(
            id,
            caller,
            db,
            (from, to ?? clock.Today(), currency),
            async (row, account) =>
            {
                var html = await RazorText.PageAsync<UnitPaper>(
                    (nameof(UnitPaper.Sheet), UnitSheet.Of(row, account)),
                    (nameof(UnitPaper.Language), caller.Language));
                var printed = await renderer.RenderAsync(new PdfRequest(html, []), cancellationToken);
                return printed is PdfOutcome.Rendered pdf
                    ? TypedResults.File(pdf.Content, "application/pdf", $"{id}.pdf")
                    : new ProblemResult(Problem.Of(ProblemTypes.Unavailable));
            },
            cancellationToken);

    private static async Task<IResult> WithAccountAsync(
        ProductionUnitId id,
        Caller caller,
        GatewayDbContext db,
        (DateOnly? From, DateOnly To, Currency? Currency) asked,
        Func<ProductionUnitRow, UnitAccount, Task<IResult>> show,
        CancellationToken cancellationToken)
    {
        var (last, first) = (asked.To, asked.From ?? asked.To.AddDays(-DaysDefault));
        if (last < first || last.DayNumber - first.DayNumber > DaysMax)
        {
            return new ProblemResult(Refusal.OfParameter("SGW-PERIOD", "to", Period));
        }

        var unit = await db.Units.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (unit is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        return await UnitAccounts.ReadAsync(
            db, id, asked.Currency ?? Currency.Eur, first, last, cancellationToken) is { } account
            ? await show(unit, account)
            : new ProblemResult(Refusal.OfParameter("SGW-PERIOD-LINES", "from", TooManyLines));
    }

    private static async Task<IResult> BudgetAsync(
        ProductionUnitId id,
        Caller caller,
        GatewayDbContext db,
        PayrollRules rules,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? on = null,
        Currency? currency = null)
    {
        if (!await db.Units.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var day = on ?? clock.Today();
        var balance = await UnitAccounts.BalanceAsync(db, id, currency ?? Currency.Eur, cancellationToken);
        return TypedResults.Ok(new UnitBudgetResponse
        {
            Unit = id,
            Currency = balance.Currency,
            On = day,
            Balance = balance,
            Wages =
            [
                .. from kind in Enum.GetValues<ContractKind>()
                   let row = EmploymentCoefficient.On(day, kind, rules.Coefficients)
                   where row is not null
                   select PayableWageFields.Of(row, balance),
            ],
        });
    }

    private static async Task<IResult> ContractsAsync(
        ProductionUnitId id,
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Currency? currency = null)
    {
        if (!await db.Units.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var found = await ContractBudgets.ReadAsync(
            db, id, currency ?? Currency.Eur, page.After ?? "", page.Limit + 1, cancellationToken);
        return TypedResults.Ok(page.PageOf(found, budget => budget.Reference, ContractBudgetResponse.Of));
    }

    private static Task<IResult> PayoutAsync(
        ProductionUnitId id,
        Body<PayoutRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        RecordPayout record) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var unit = await db.Units.AsNoTracking().VisibleTo(caller.Scope)
                .SingleOrDefaultAsync(row => row.Id == id, token);
            if (unit is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            return await record.RunAsync(db, unit, body.Value.ToOrder(), token) switch
            {
                PayoutOutcome.Recorded recorded => Reply.Created(
                    PayoutResponse.Of(recorded), $"{ApiRoutes.Root}/units/{id}/account"),
                PayoutOutcome.Known => Reply.Refuse(Problem.Of(ProblemTypes.DuplicateReference)),
                PayoutOutcome.NoContract => Reply.Refuse(Problem.Invalid(
                    [Finding.Fatal("SGW-PAYOUT-CONTRACT", "/contractReference", WantsContract)])),
                PayoutOutcome.NoCoefficient(var kind, var day) => Reply.Refuse(Problem.Invalid(
                [
                    Finding.Fatal(
                        "SGW-COEFFICIENT", "/paidOn", NoCoefficient.With(kind, DayText(day))),
                ])),
                _ => throw new InvalidOperationException("No such outcome."),
            };
        });
}
