using System.Security.Cryptography;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Invoicing;

/// <summary>
/// The PDF of a document: made when it is first asked for, with the UBL attached, and kept, so that the client, the
/// unit and the lawyer see the same paper. Two who ask at once may both render; the first that stores it counts.
/// </summary>
internal sealed class DocumentPdfs(
    IDbContextFactory<GatewayDbContext> contexts, Transactions transactions, IPdfRenderer renderer, TimeProvider clock)
{
    public async Task<DocumentPdfOutcome> GetAsync(DocumentId id, CancellationToken cancellationToken)
    {
        DocumentPaper? paper;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await FindAsync(db, id, cancellationToken) is { } stored)
            {
                return new DocumentPdfOutcome.Ready(stored);
            }

            paper = await db.FindPaperAsync(id, cancellationToken);
        }

        return paper is null
            ? new DocumentPdfOutcome.NoDocument()
            : await RenderAsync(paper, cancellationToken) switch
            {
                PdfOutcome.Rendered rendered => new DocumentPdfOutcome.Ready(
                    await KeepAsync(id, rendered.Content, cancellationToken)),
                PdfOutcome.Unavailable unavailable => new DocumentPdfOutcome.NotNow(unavailable.Reason),
                PdfOutcome.Failed failed => new DocumentPdfOutcome.NotNow(failed.Reason),
                var other => throw new InvalidOperationException($"There is no such outcome: {other}."),
            };
    }

    private static Task<DocumentPdfRow?> FindAsync(
        GatewayDbContext db, DocumentId id, CancellationToken cancellationToken) =>
        db.DocumentPdfs.AsNoTracking().SingleOrDefaultAsync(row => row.DocumentId == id, cancellationToken);

    private async Task<PdfOutcome> RenderAsync(DocumentPaper paper, CancellationToken cancellationToken)
    {
        var html = await InvoiceHtml.RenderAsync(paper.Paper);
        var number = paper.Paper.Document.Number;
        var ubl = new PdfAttachment($"{number}.xml", "text/xml", "Peppol BIS Billing 3.0 (UBL 2.1)", paper.Ubl);
        return await renderer.RenderAsync(new PdfRequest(html, [ubl]), cancellationToken);
    }

    private Task<DocumentPdfRow> KeepAsync(DocumentId id, byte[] content, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                if (await FindAsync(db, id, token) is { } stored)
                {
                    return stored;
                }

                var row = new DocumentPdfRow
                {
                    DocumentId = id,
                    Content = content,
                    Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
                    RenderedAt = clock.GetUtcNow(),
                };
                db.DocumentPdfs.Add(row);
                return row;
            },
            cancellationToken);
}
