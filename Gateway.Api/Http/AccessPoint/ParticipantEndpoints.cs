using Gateway.Api.AccessPoint;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Outbound;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>The Peppol network as it looks from here.</summary>
internal static class ParticipantEndpoints
{
    private static readonly Sentence NoAccessPoint = new(
        "Cette passerelle n'a pas de point d'accès Peppol.",
        "Deze gateway heeft geen Peppol-toegangspunt.",
        "Dieses Gateway hat keinen Peppol-Zugangspunkt.",
        "This gateway has no Peppol access point.");

    private static readonly Sentence NoDocumentType = new(
        "Un type de document est \"invoice\", \"creditNote\", ou son identifiant entier : schéma::valeur.",
        "Een documenttype is \"invoice\", \"creditNote\", of zijn hele id: schema::waarde.",
        "Ein Dokumenttyp ist \"invoice\", \"creditNote\" oder seine ganze Kennung: Schema::Wert.",
        "A document type is \"invoice\", \"creditNote\", or its whole id: scheme::value.");

    public static void MapParticipants(this RouteGroupBuilder api)
    {
        api.MapGet("/participants/{participant}", FindAsync).WithTags("Peppol")
            .WithSummary("Find out whether and where a participant receives a document over Peppol")
            .WithDescription(
                "Name server, SMP, signature, endpoint and certificate, each a step with its verdict. A Belgian "
                + "enterprise is looked up under 0208, then under 9925. `documentType` is invoice (default), "
                + "creditNote, or an identifier `scheme::value`, then with its `process`. Good answers are remembered "
                + "for minutes and never longer than they hold; a step says so.")
            .Produces<ParticipantResponse>().ProducesProblem(400).ProducesProblem(503);
        api.MapGet("/access-points", List).WithTags("Peppol").RequireReach(ScopeReach.Administration)
            .WithSummary("List the receiving access points that this node has trouble with or is sending to")
            .WithDescription(
                "One that is down is left alone for a while, so that it holds up its own messages and no others; each "
                + "node finds out by itself.")
            .Produces<IReadOnlyList<AccessPointResponse>>();
    }

    private static async Task<IResult> FindAsync(
        ParticipantId participant,
        IServiceProvider services,
        CancellationToken cancellationToken,
        string? documentType = null,
        string? process = null)
    {
        if (LookupQuestion.TryRead(documentType, process) is not { } question)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.InvalidParameter) with { Detail = NoDocumentType });
        }

        return services.GetService<PeppolNetwork>() is { } network
            ? TypedResults.Ok(ParticipantResponse.Of(
                await question.AskAsync(network.Lookup, participant, cancellationToken)))
            : new ProblemResult(Problem.Of(ProblemTypes.Unavailable) with { Detail = NoAccessPoint });
    }

    private static IResult List(ReceiverCircuits circuits) =>
        TypedResults.Ok(circuits.Reports.Select(AccessPointResponse.Of).ToList());
}
