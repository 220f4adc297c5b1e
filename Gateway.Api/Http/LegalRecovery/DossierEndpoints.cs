using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Dossiers: looked at as often as one likes, and kept when they leave.</summary>
internal static class DossierEndpoints
{
    private static readonly Sentence FutureDay = new(
        "Ce jour est dans le futur.", "Deze dag ligt in de toekomst.", "Dieser Tag liegt in der Zukunft.",
        "This day lies in the future.");

    public static void MapDossiers(this RouteGroupBuilder cases)
    {
        cases.MapGet("/{id:guid}/dossier", PreviewAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Look at the dossier: letter, claim, sheets, invoices, reminders and a manifest with hashes")
            .WithDescription(
                "As at `asOf` (default: today in Belgium, or the day a collective procedure was opened), in `language` "
                + "(default: the client's), as `zip` or as one `pdf`. The same case as at the same day is the same "
                + "archive. Nothing is kept.")
            .Produces(200, contentType: "application/zip").ProducesProblem(404).ProducesProblem(503);
        cases.MapPost("/{id:guid}/dossiers", KeepAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Keep the dossier that shall leave, byte for byte with its hash")
            .WithDescription(
                "Only once a second person has confirmed the case. It leaves when a second person releases it; with "
                + "`send` it then goes to the partner by mail. One of many invoices is made beside the request: 202 "
                + "answers its address, which tells how far it is and then gives the file.")
            .Produces<DossierResponse>(201).Produces<DossierWorkResponse>(202).ProducesProblem(404)
            .ProducesProblem(409).ProducesProblem(422).ProducesProblem(503);
        cases.MapPost("/{id:guid}/dossiers/{dossier:guid}:release", ReleaseAsync)
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Release a kept dossier, as a second person who names its hash: it may leave")
            .WithDescription(
                "Whether the way is still open to the debts is asked again; every reason why not is answered.")
            .Produces<DossierResponse>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        cases.MapGet("/{id:guid}/dossiers", ListAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("List the dossiers that were kept, the oldest first")
            .Produces<Page<DossierResponse>>().ProducesProblem(404);
        cases.MapGet("/{id:guid}/dossiers/{dossier:guid}", GetAsync).RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Download a kept dossier, as `zip` or as one `pdf`; 202 tells how far one that is made is")
            .Produces(200, contentType: "application/zip").Produces<DossierWorkResponse>(202).ProducesProblem(404)
            .ProducesProblem(503);
    }

    /// <summary>A kept dossier of a case that the caller sees.</summary>
    public static async Task<IResult> GetAsync(
        RecoveryCaseId id,
        Guid dossier,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<DossierFormat>? format = null)
    {
        var kept = await Kept(db, caller, id).SingleOrDefaultAsync(row => row.Id == dossier, cancellationToken);
        return kept is null
            ? await ProgressAsync(db, caller, id, dossier, cancellationToken)
            : await FileOfAsync(
                await DossierParts.OpenAsync(db, kept, cancellationToken), format, id, cancellationToken);
    }

    private static async Task<IResult> ProgressAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, Guid dossier, CancellationToken cancellationToken) =>
        await AskedDossiers.FindAsync(db, caller, id, dossier, cancellationToken) switch
        {
            null => new ProblemResult(Problem.Of(ProblemTypes.NotFound)),
            { Fault: not null } => new ProblemResult(Problem.Of(ProblemTypes.Unavailable)),
            var work => TypedResults.Accepted((string?)null, DossierWorkResponse.Of(work)),
        };

    /// <summary>The dossiers of a case that the caller sees; none of another.</summary>
    public static async Task<IResult> ListAsync(
        RecoveryCaseId id, PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.RecoveryCases.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        _ = Guid.TryParse(page.After, out var after);
        var rows = await Kept(db, caller, id).Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1)
            .Select(row => new CaseDossierRow
            {
                Id = row.Id, CaseId = row.CaseId, AsOf = row.AsOf, Language = row.Language, Hash = row.Hash,
                MadeBy = row.MadeBy, MadeAt = row.MadeAt, Recipient = row.Recipient, ReleasedAt = row.ReleasedAt,
            })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(rows, row => row.Id.ToString(), DossierResponse.Of));
    }

    private static async Task<IResult> PreviewAsync(
        RecoveryCaseId id,
        Caller caller,
        GatewayDbContext db,
        CaseDossier dossier,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null,
        Choice<Language>? language = null,
        Choice<DossierFormat>? format = null)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var order = await OrderAsync(db, row, clock, asOf, language?.Value, false, cancellationToken);
        return await dossier.WriteAsync(
            db, row, order.Language, order.AsOf, new DossierTally(), cancellationToken) switch
        {
            DossierOutcome.Made(var archive) => await FileOfAsync(archive, format, id, cancellationToken),
            _ => new ProblemResult(Problem.Of(ProblemTypes.Unavailable)),
        };
    }

    /// <summary>Papers take their time, so they are printed before anything is locked.</summary>
    private static async Task<IResult> KeepAsync(
        RecoveryCaseId id,
        Body<DossierRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        GatewayDbContext reading,
        PostRequests posts,
        CaseDossier dossier,
        KeptDossiers dossiers,
        AskedDossiers asked,
        CaseLeaving leaving,
        TimeProvider clock)
    {
        if (await FindAsync(reading, caller, id, http.RequestAborted) is not { } row)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        if (await posts.FindAsync(http, caller, key, body.Utf8) is { } before)
        {
            return before;
        }

        if (body.Value.AsOf > clock.Today())
        {
            return new ProblemResult(Problem.Invalid([Finding.Fatal("SGW-DOSSIER-DATE", "/asOf", FutureDay)]));
        }

        if (await leaving.WhyNotYetAsync(reading, row, http.RequestAborted) is { } why)
        {
            return new ProblemResult(Problem.Conflict(why));
        }

        var order = await OrderAsync(
            reading, row, clock, body.Value.AsOf, body.Value.Language, body.Value.Send ?? false, http.RequestAborted);
        if (asked.IsLarge(row))
        {
            return await AskAsync(new DossierAsk(id, row, order, key, body.Utf8), caller, http, posts, asked);
        }

        var made = await dossier.WriteAsync(
            reading, row, order.Language, order.AsOf, new DossierTally(), http.RequestAborted);
        if (made is not DossierOutcome.Made(var archive))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.Unavailable));
        }

        await using var closing = archive;
        return await posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var outcome = await dossiers.KeepAsync(db, caller, id, order, archive, token);
            return outcome is KeepOutcome.Kept(var kept)
                ? Reply.Created(DossierResponse.Of(kept), $"{ApiRoutes.Root}/recovery-cases/{id}/dossiers/{kept.Id}")
                : Refusal(outcome);
        });
    }

    /// <summary>Asked for, and made beside: who asks gets its address, which tells how far it is.</summary>
    private static Task<IResult> AskAsync(
        DossierAsk ask, Caller caller, HttpContext http, PostRequests posts, AskedDossiers asked) =>
        posts.RunAsync(http, caller, ask.Key, ask.Body, async (db, token) =>
        {
            if (await AskedDossiers.WhyNotAsync(db, ask.Case, ask.Order, token) is { } why)
            {
                return Refusal(new KeepOutcome.NotNow(why));
            }

            var work = asked.Ask(db, ask.Id, ask.Order, caller.Actor);
            return Reply.Accepted(
                DossierWorkResponse.Of(work), $"{ApiRoutes.Root}/recovery-cases/{ask.Id}/dossiers/{work.Id}");
        });

    private static Task<IResult> ReleaseAsync(
        RecoveryCaseId id,
        Guid dossier,
        Body<DossierReleaseRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        KeptDossiers dossiers) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var outcome = await dossiers.ReleaseAsync(db, caller, id, dossier, body.Value.Sha256, token);
            return outcome is KeepOutcome.Kept(var released)
                ? Reply.Fine(DossierResponse.Of(released))
                : Refusal(outcome);
        });

    private static Reply Refusal(KeepOutcome outcome) => outcome switch
    {
        KeepOutcome.NotNow(var why) => Reply.Refuse(Problem.Conflict(why)),
        KeepOutcome.Inadmissible(var reasons) => Reply.Refuse(Problem.Invalid(
            [.. reasons.Select(reason => Finding.Fatal(reason.Rule, "/procedure", reason.Message))])),
        KeepOutcome.OtherHash => Reply.Refuse(Problem.Invalid(
            [Finding.Fatal("SGW-DOSSIER-HASH", "/sha256", CaseSentences.OtherHash)])),
        _ => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
    };

    private static async Task<DossierOrder> OrderAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        TimeProvider clock,
        DateOnly? asOf,
        Language? language,
        bool isSent,
        CancellationToken cancellationToken) => new(
        asOf ?? CaseClaims.LastDayOfInterest(row, clock.Today()),
        language ?? await db.Clients.Where(one => one.Id == row.ClientId).Select(one => one.Language)
            .SingleAsync(cancellationToken),
        isSent);

    private static Task<RecoveryCaseRow?> FindAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, CancellationToken cancellationToken) =>
        db.RecoveryCases.AsNoTracking().VisibleTo(caller.Scope).Include(row => row.Items).Include(row => row.Events)
            .AsSplitQuery().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    private static IQueryable<CaseDossierRow> Kept(GatewayDbContext db, Caller caller, RecoveryCaseId id)
    {
        var cases = db.RecoveryCases.VisibleTo(caller.Scope).Where(row => row.Id == id).Select(row => row.Id);
        var kept = db.CaseDossiers.AsNoTracking().Where(row => cases.Contains(row.CaseId));

        // Who is outside the house sees what a second person let out of it.
        return caller.Scope is Scope.Partner ? kept.Where(row => row.ReleasedAt != null) : kept;
    }

    /// <summary>The archive, or the one PDF that lies in it. What is answered closes the file.</summary>
    private static async Task<IResult> FileOfAsync(
        DossierFile archive, Choice<DossierFormat>? format, RecoveryCaseId id, CancellationToken cancellationToken)
    {
        if (format?.Value != DossierFormat.Pdf)
        {
            archive.Content.Position = 0;
            return TypedResults.File(archive.Content, "application/zip", $"{id}.zip");
        }

        await using (archive)
        {
            var pdf = await archive.ReadAsync(CaseDossier.PdfName, cancellationToken);
            return TypedResults.File(pdf, "application/pdf", $"{id}.pdf");
        }
    }
}
