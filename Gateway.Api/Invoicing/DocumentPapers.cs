using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Recovery.Correspondence.Paper;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Invoicing;

/// <summary>
/// Issued documents as they are put on paper. What they say is read from their UBL, which is the document.
/// </summary>
internal static class DocumentPapers
{
    /// <summary>The document, with its UBL as issued; null when there is none of that id.</summary>
    public static async Task<DocumentPaper?> FindPaperAsync(
        this GatewayDbContext db, DocumentId id, CancellationToken cancellationToken)
    {
        var found = await (
            from document in db.Documents.AsNoTracking()
            join ubl in db.DocumentUbls on document.Id equals ubl.DocumentId
            join seller in db.LegalEntities on document.LegalEntityId equals seller.Id
            join unit in db.Units on document.UnitId equals unit.Id
            where document.Id == id
            select new { document.Language, document.ClientName, Ubl = ubl.Content, Seller = seller, Unit = unit })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var reading = UblReader.Read(found.Ubl) as UblReading.Read
            ?? throw new InvalidOperationException($"Document {id} was issued and cannot be read any more.");
        return new DocumentPaper(
            new InvoicePaper(reading.Document, found.Seller.ToDomain(), found.Unit.ToDomain(), found.Language),
            found.ClientName,
            found.Ubl);
    }
}
