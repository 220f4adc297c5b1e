using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>Archives of dossiers in the database, a piece at a time.</summary>
internal static class DossierParts
{
    private const int PartOctets = 1024 * 1024;

    /// <summary>Stores an archive under a dossier that is stored already.</summary>
    public static async Task WriteAsync(
        GatewayDbContext db, Guid dossier, DossierFile archive, CancellationToken cancellationToken)
    {
        archive.Content.Position = 0;
        var piece = new byte[PartOctets];
        for (var number = 0;; number++)
        {
            var count = await archive.Content.ReadAtLeastAsync(
                piece, PartOctets, throwOnEndOfStream: false, cancellationToken);
            if (count == 0)
            {
                return;
            }

            var row = db.CaseDossierParts.Add(new CaseDossierPartRow
            {
                DossierId = dossier, Number = number, Content = piece[..count],
            });
            await db.SaveChangesAsync(cancellationToken);
            row.State = EntityState.Detached;
        }
    }

    /// <summary>The archive of a dossier, byte for byte; the caller closes it.</summary>
    public static async Task<DossierFile> OpenAsync(
        GatewayDbContext db, CaseDossierRow dossier, CancellationToken cancellationToken)
    {
        var file = DossierFile.Create();
        try
        {
            await file.Content.WriteAsync(dossier.Content ?? [], cancellationToken);
            for (var number = 0;; number++)
            {
                var piece = await db.CaseDossierParts.AsNoTracking()
                    .Where(row => row.DossierId == dossier.Id && row.Number == number).Select(row => row.Content)
                    .SingleOrDefaultAsync(cancellationToken);
                if (piece is null)
                {
                    file.Content.Position = 0;
                    return file;
                }

                await file.Content.WriteAsync(piece, cancellationToken);
            }
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
