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
using Gateway.Domain.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>What a bailiff or lawyer sees and tells: the cases handed to it, and nothing else.</summary>
internal static class PartnerCaseEndpoints
{
    public static void MapPartnerCases(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/partner/cases").WithTags("Recovery partners");
        group.MapGet("", ListAsync).WithSummary("List the cases that were handed to you, the oldest first")
            .Produces<Page<PartnerCaseResponse>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync).WithSummary("Read a case that was handed to you")
            .Produces<PartnerCaseResponse>().ProducesProblem(404);
        group.MapPost("/{id:guid}/events", RecordAsync)
            .WithSummary("Tell what happened: service, payment, cost, objection, judgment, report")
            .WithDescription("What the procedure or its terms do not allow is refused with the reason.")
            .Produces<PartnerCaseResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        group.MapGet("/{id:guid}/dossiers", DossiersAsync)
            .WithSummary("List the dossiers of a case, the oldest first")
            .Produces<Page<DossierResponse>>().ProducesProblem(404);
        group.MapGet("/{id:guid}/dossiers/{dossier:guid}", DossierAsync)
            .WithSummary("Download a dossier, as `zip` or as one `pdf`")
            .Produces(200, contentType: "application/zip").ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, LawBooks laws, CancellationToken cancellationToken)
    {
        _ = RecoveryCaseId.TryParse(page.After, out var after);
        var rows = await Handed(db, caller).Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var law = await laws.CurrentAsync(db, cancellationToken);
        var owed = await CaseOwed.ReadAsync(db, rows, cancellationToken);
        return TypedResults.Ok(page.PageOf(
            rows, row => row.Id.ToString(), row => PartnerCaseResponse.Of(row, law, owed[row.Id], caller)));
    }

    private static async Task<IResult> GetAsync(
        RecoveryCaseId id, Caller caller, GatewayDbContext db, LawBooks laws, CancellationToken cancellationToken) =>
        await Handed(db, caller).SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row
            ? TypedResults.Ok(PartnerCaseResponse.Of(
                row, await laws.CurrentAsync(db, cancellationToken),
                await CaseOwed.OfAsync(db, row, cancellationToken), caller))
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static Task<IResult> RecordAsync(
        RecoveryCaseId id,
        Body<CaseEventRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        CaseActs acts,
        LawBooks laws) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            if (!await Handed(db, caller).AnyAsync(row => row.Id == id, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            if (!PartnerActs.Includes(body.Value.Act))
            {
                return Reply.Refuse(Problem.Invalid(
                    [Finding.Fatal("SGW-CASE-NOT-PARTNERS", "/act", CaseSentences.NotThePartners)]));
            }

            return await RecoveryCaseEndpoints.TellAsync(
                db, id, body.Value, caller, acts, laws, PartnerCaseResponse.Of, token);
        });

    private static Task<IResult> DossiersAsync(
        RecoveryCaseId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        DossierEndpoints.ListAsync(id, page, caller, db, cancellationToken);

    private static Task<IResult> DossierAsync(
        RecoveryCaseId id,
        Guid dossier,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<DossierFormat>? format = null) =>
        DossierEndpoints.GetAsync(id, dossier, caller, db, cancellationToken, format);

    private static IQueryable<RecoveryCaseRow> Handed(GatewayDbContext db, Caller caller) =>
        db.RecoveryCases.AsNoTracking().VisibleTo(caller.Scope).Include(row => row.Items).Include(row => row.Events)
            .AsSplitQuery();
}
