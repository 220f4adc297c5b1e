using Gateway.Api.AccessPoint;
using Gateway.Api.Http.Problems;
using Gateway.Api.Http.Timeline;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What invoices and credit notes both have: their UBL and their timeline.</summary>
internal static class DocumentPartEndpoints
{
    private const int FactsMax = 1000;

    public static void MapDocumentParts(this RouteGroupBuilder group, DocumentKind kind)
    {
        group.MapGet("/{id:guid}/ubl", (DocumentId id, Caller caller, GatewayDbContext db, CancellationToken token) =>
                UblAsync(id, kind, caller, db, token))
            .WithSummary("Download the document: its UBL, byte for byte as it was issued")
            .Produces(200, contentType: "application/xml").ProducesProblem(404);
        group.MapGet(
                "/{id:guid}/pdf",
                (DocumentId id, Caller caller, GatewayDbContext db, DocumentPdfs pdfs, CancellationToken token) =>
                    PdfAsync(id, kind, caller, db, pdfs, token))
            .WithSummary("Download the document on paper: PDF/A-3b with the UBL attached")
            .WithDescription("Made once, at the first demand or the first delivery, and the same for everybody after.")
            .Produces(200, contentType: "application/pdf").ProducesProblem(404).ProducesProblem(503);
        group.MapGet(
            "/{id:guid}/timeline", (DocumentId id, Caller caller, GatewayDbContext db, CancellationToken token) =>
                TimelineAsync(id, kind, caller, db, token))
            .WithSummary("Read all that happened to the document, in order")
            .WithDescription("Each line carries the hash of the one before: a changed or missing line shows.")
            .Produces<IReadOnlyList<FactResponse>>().ProducesProblem(404);
        group.MapGet(
                "/{id:guid}/evidence",
                (DocumentId id, Caller caller, GatewayDbContext db, IServiceProvider services,
                    CancellationToken token) => EvidenceAsync(id, kind, caller, db, services, token))
            .WithSummary("Download all that proves what became of the document")
            .WithDescription(
                "A ZIP with the document, its timeline, and for each message over Peppol the signed header, the "
                + "payload, the receipt and the lookup; `manifest.json` lists them with their hashes and says how to "
                + "verify them without this gateway.")
            .Produces(200, contentType: "application/zip").ProducesProblem(404);
    }

    private static async Task<IResult> UblAsync(
        DocumentId id, DocumentKind kind, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var number = await db.Documents.VisibleTo(caller.Scope).Where(row => row.Id == id && row.Kind == kind)
            .Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
        if (number is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var ubl = await db.DocumentUbls.Where(row => row.DocumentId == id)
            .Select(row => row.Content).SingleAsync(cancellationToken);
        return TypedResults.File(ubl, "application/xml", $"{number}.xml");
    }

    private static async Task<IResult> PdfAsync(
        DocumentId id,
        DocumentKind kind,
        Caller caller,
        GatewayDbContext db,
        DocumentPdfs pdfs,
        CancellationToken cancellationToken)
    {
        var number = await db.Documents.VisibleTo(caller.Scope).Where(row => row.Id == id && row.Kind == kind)
            .Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
        if (number is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        return await pdfs.GetAsync(id, cancellationToken) is DocumentPdfOutcome.Ready { Pdf: var pdf }
            ? TypedResults.File(pdf.Content, "application/pdf", $"{number}.pdf")
            : new ProblemResult(Problem.Of(ProblemTypes.Unavailable));
    }

    private static async Task<IResult> EvidenceAsync(
        DocumentId id,
        DocumentKind kind,
        Caller caller,
        GatewayDbContext db,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var document = await db.Documents.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(row => row.Id == id && row.Kind == kind, cancellationToken);
        if (document is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var trust = await TrustFiles.ReadAsync(services, cancellationToken);
        var bundle = await EvidenceBundle.WriteAsync(db, document, trust, cancellationToken);
        return TypedResults.File(bundle, "application/zip", $"{document.Number}-evidence.zip");
    }

    private static async Task<IResult> TimelineAsync(
        DocumentId id, DocumentKind kind, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var isVisible = await db.Documents.VisibleTo(caller.Scope)
            .AnyAsync(row => row.Id == id && row.Kind == kind, cancellationToken);
        if (!isVisible)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var facts = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectType == DocumentFacts.ObjectType && row.ObjectId == id.Value)
            .OrderBy(row => row.Sequence).Take(FactsMax).ToListAsync(cancellationToken);
        return TypedResults.Ok(facts.Select(row => FactResponse.Of(row.ToDomain(), caller.Language)).ToList());
    }
}
