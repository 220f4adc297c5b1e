using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Http.Problems;
using Gateway.Api.Http.Timeline;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Deliveries;
using Gateway.Peppol.Transport.As4;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>What is kept of a document that came in: itself, its envelope, the evidence, the findings, the
/// timeline.</summary>
internal static class InboundPartEndpoints
{
    private const int FactsMax = 1000;
    private const string Xml = "application/xml";

    public static void MapInboundParts(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:guid}/document", DocumentAsync)
            .WithSummary("Download the document itself")
            .Produces(200, contentType: Xml).ProducesProblem(404);
        group.MapGet("/{id:guid}/envelope", EnvelopeAsync)
            .WithSummary("Download the envelope with the document inside, byte for byte as it came")
            .Produces(200, contentType: Xml).ProducesProblem(404);
        group.MapGet("/{id:guid}/message", MessageAsync)
            .WithSummary("Download the header of the AS4 message with its signature, byte for byte as it came")
            .Produces(200, contentType: As4Identifiers.SoapType).ProducesProblem(404);
        group.MapGet("/{id:guid}/receipt", ReceiptAsync)
            .WithSummary("Download the signed receipt that its sender was given")
            .WithDescription("`gateway as4 receipt` verifies it against the message, without this gateway.")
            .Produces(200, contentType: As4Identifiers.SoapType).ProducesProblem(404);
        group.MapGet("/{id:guid}/findings", FindingsAsync)
            .WithSummary("Read what validation found on the day the document came")
            .Produces<IReadOnlyList<FindingFields>>().ProducesProblem(404);
        group.MapGet("/{id:guid}/timeline", TimelineAsync)
            .WithSummary("Read all that happened to the document, in order")
            .WithDescription("Each line carries the hash of the one before: a changed or missing line shows.")
            .Produces<IReadOnlyList<FactResponse>>().ProducesProblem(404);
    }

    private static async Task<IResult> DocumentAsync(
        InboundId id, Caller caller, GatewayDbContext db, HttpContext http, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(id, caller, db, cancellationToken))
        {
            return Missing();
        }

        var document = await db.ReadDocumentAsync(id, cancellationToken);
        http.Response.RegisterForDispose(document);
        return TypedResults.Stream(document.OpenRead(), Xml, $"{id}.xml");
    }

    private static async Task<IResult> EnvelopeAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        await IsVisibleAsync(id, caller, db, cancellationToken)
            ? TypedResults.Stream(
                output => db.CopyEnvelopeAsync(id, output, cancellationToken), Xml, $"{id}.envelope.xml")
            : Missing();

    private static Task<IResult> MessageAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        EvidenceAsync(
            id, caller, db,
            evidence => TypedResults.File(evidence.Soap, As4Identifiers.SoapType, $"{id}.message.xml"),
            cancellationToken);

    private static Task<IResult> ReceiptAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        EvidenceAsync(
            id, caller, db,
            evidence => TypedResults.File(evidence.Receipt, As4Identifiers.SoapType, $"{id}.receipt.xml"),
            cancellationToken);

    private static Task<IResult> FindingsAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        EvidenceAsync(
            id, caller, db,
            evidence => TypedResults.Ok<IReadOnlyList<FindingFields>>(
            [
                .. FindingJson.Read(evidence.Findings).Select(finding => FindingFields.Of(finding, caller.Language)),
            ]),
            cancellationToken);

    private static async Task<IResult> TimelineAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(id, caller, db, cancellationToken))
        {
            return Missing();
        }

        var facts = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectType == InboundFacts.ObjectType && row.ObjectId == id.Value)
            .OrderBy(row => row.Sequence).Take(FactsMax).ToListAsync(cancellationToken);
        return TypedResults.Ok(facts.Select(row => FactResponse.Of(row.ToDomain(), caller.Language)).ToList());
    }

    private static async Task<IResult> EvidenceAsync(
        InboundId id,
        Caller caller,
        GatewayDbContext db,
        Func<InboundEvidenceRow, IResult> show,
        CancellationToken cancellationToken) =>
        await IsVisibleAsync(id, caller, db, cancellationToken)
            ? show(await db.InboundEvidence.AsNoTracking().SingleAsync(row => row.InboundId == id, cancellationToken))
            : Missing();

    private static Task<bool> IsVisibleAsync(
        InboundId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        db.Inbound.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, cancellationToken);

    private static ProblemResult Missing() => new(Problem.Of(ProblemTypes.NotFound));
}
