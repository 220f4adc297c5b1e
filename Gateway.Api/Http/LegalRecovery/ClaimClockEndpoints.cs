using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Law;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Timeline;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>The limitation clock of a claim.</summary>
internal static class ClaimClockEndpoints
{
    private const string Path = "/invoices/{id:guid}/prescription";

    private static readonly Sentence OneOfBoth = new(
        "Donnez soit la nature de la créance, soit une interruption avec sa date, qui n'est pas dans le futur.",
        "Geef ofwel de aard van de schuldvordering, ofwel een stuiting met haar datum, die niet in de toekomst ligt.",
        "Geben Sie entweder die Art der Forderung oder eine Unterbrechung mit ihrem Tag, der nicht in der Zukunft "
            + "liegt.",
        "Give either what the claim is for, or an interruption with its day, which is not in the future.");

    public static void MapClaimClock(this RouteGroupBuilder api)
    {
        api.MapGet(Path, GetAsync).WithTags("Legal recovery")
            .WithSummary("Read until when a claim can be enforced, and what interrupted it")
            .WithDescription(
                "Computed from facts: payments, agreed plans, writs, executions and judgments of cases, and what "
                + "people noted. Letters of the creditor interrupt nothing.")
            .Produces<ClaimClockResponse>().ProducesProblem(404);
        api.MapPost(Path, PostAsync).WithTags("Legal recovery").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Note what a claim is for, or what interrupted its clock")
            .Produces<ClaimClockResponse>().ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<IResult> GetAsync(
        DocumentId id, Caller caller, GatewayDbContext db, LawBooks laws, CancellationToken cancellationToken) =>
        await ClockAsync(db, caller, laws, id, cancellationToken) is { } clock
            ? TypedResults.Ok(ClaimClockResponse.Of(clock, caller.Language))
            : new ProblemResult(Problem.Of(ProblemTypes.NotFound));

    private static Task<IResult> PostAsync(
        DocumentId id,
        Body<ClaimClockRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        LawBooks laws,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            if (await ClockAsync(db, caller, laws, id, token) is null)
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var request = body.Value;
            var isNature = request is { Nature: not null, Interruption: null, On: null };
            var isInterruption = request is { Nature: null, Interruption: not null, On: { } on } && on <= clock.Today();
            if (!isNature && !isInterruption)
            {
                return Reply.Refuse(Problem.Invalid([Finding.Fatal("SGW-PRESCRIPTION-NOTE", "/on", OneOfBoth)]));
            }

            await NoteAsync(db, id, request, caller, clock, token);
            await db.SaveChangesAsync(token);
            var after = await ClockAsync(db, caller, laws, id, token);
            return Reply.Fine(ClaimClockResponse.Of(after!, caller.Language));
        });

    private static async Task NoteAsync(
        GatewayDbContext db,
        DocumentId id,
        ClaimClockRequest request,
        Caller caller,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var row = await ClaimClocks.NoteAsync(
            db,
            id,
            new ClaimClockRow
            {
                InvoiceId = id, Sequence = 0, Nature = request.Nature, Interruption = request.Interruption,
                OnDay = request.On ?? clock.Today(), Reference = request.Reference, Actor = caller.Actor,
                At = clock.GetUtcNow(),
            },
            cancellationToken);
        var data = FactData.Of(
            ("nature", row.Nature?.ToString()),
            ("interruption", row.Interruption?.ToString()),
            ("on", $"{row.OnDay:yyyy-MM-dd}"),
            ("reference", row.Reference));
        await db.AppendAsync(
            new FactDraft(
                DocumentFacts.ObjectType, id.Value, row.At, row.Actor, FactKinds.PrescriptionNoted, data),
            cancellationToken);
    }

    private static async Task<ClaimClock?> ClockAsync(
        GatewayDbContext db, Caller caller, LawBooks laws, DocumentId id, CancellationToken cancellationToken)
    {
        if (!await db.Receivables.VisibleTo(caller.Scope).AnyAsync(row => row.InvoiceId == id, cancellationToken))
        {
            return null;
        }

        var law = await laws.CurrentAsync(db, cancellationToken);
        return (await ClaimClocks.ReadAsync(db, law, [id], cancellationToken)).GetValueOrDefault(id);
    }
}
