using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Dunning;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>The webhook of who watches the registers of insolvencies.</summary>
internal static class InsolvencySignalEndpoints
{
    private static readonly Sentence FutureDay = new(
        "Ce jour est dans le futur.", "Deze dag ligt in de toekomst.", "Dieser Tag liegt in der Zukunft.",
        "This day lies in the future.");

    private static readonly Sentence NoKind = new(
        "Nommez la procédure : faillite, réorganisation judiciaire ou règlement collectif de dettes.",
        "Noem de procedure: faillissement, gerechtelijke reorganisatie of collectieve schuldenregeling.",
        "Nennen Sie das Verfahren: Konkurs, gerichtliche Reorganisation oder kollektive Schuldenregelung.",
        "Name the procedure: bankruptcy, judicial reorganisation or collective debt settlement.");

    public static void MapInsolvencySignals(this RouteGroupBuilder api) =>
        api.MapPost("/insolvency-signals", PostAsync).WithTags("Legal recovery").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Report enterprises that became insolvent, as a service that watches the registers does")
            .WithDescription(
                "Every client with one of the numbers is held at once: whole, or in a reorganisation what is older "
                + "than its opening. Its open cases are told, and the guarantee fund looks at its advances. A report "
                + "that comes twice changes nothing, so this POST wants no Idempotency-Key.")
            .Produces<InsolvencyResponse>().ProducesProblem(422);

    private static async Task<IResult> PostAsync(
        Body<InsolvencySignalsRequest> body,
        Caller caller,
        TakeInsolvencySignals take,
        Transactions transactions,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var findings = body.Value.Signals.Index().Where(one => one.Item.Since > clock.Today())
            .Select(one => Finding.Fatal("SGW-INSOLVENCY-DATE", $"/signals/{one.Index}/since", FutureDay))
            .Concat(body.Value.Signals.Index().Where(one => one.Item.Kind == InsolvencyKind.None)
                .Select(one => Finding.Fatal("SGW-INSOLVENCY-KIND", $"/signals/{one.Index}/kind", NoKind)))
            .ToList();
        if (findings.Count > 0)
        {
            return new ProblemResult(Problem.Invalid(findings));
        }

        var signals = body.Value.Signals
            .Select(one => new InsolvencySignal(
                one.EnterpriseNumber, one.Since, one.Reference, one.Kind ?? InsolvencyKind.Bankruptcy))
            .ToList();
        var held = await transactions.RunAsync(
            (db, token) => take.RunAsync(db, caller, signals, token), cancellationToken);
        return TypedResults.Ok(new InsolvencyResponse { Held = held });
    }
}
