using Gateway.Api.AccessPoint;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>What a dossier is made of. What is small is read at once, invoices and papers one by one.</summary>
/// <param name="Paper">What it says.</param>
/// <param name="Receivables">The debts, the oldest due first.</param>
/// <param name="Exhibits">The papers that were kept, in the order of <see cref="DossierPaper.Exhibits"/>.</param>
internal sealed record DossierSources(
    DossierPaper Paper, IReadOnlyList<Receivable> Receivables, IReadOnlyList<ExhibitRow> Exhibits)
{
    /// <summary>The invoices as they were on its day: what was proven until the end of it in Belgium.</summary>
    public async IAsyncEnumerable<DossierInvoice> InvoicesAsync(
        GatewayDbContext db,
        IServiceProvider services,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var trust = await TrustFiles.ReadAsync(services, cancellationToken);
        var end = BusinessCalendar.StartOf(Paper.AsOf.AddDays(1));
        foreach (var receivable in Receivables)
        {
            var id = receivable.Header.InvoiceId;
            var document = await db.Documents.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
            var evidence = await EvidenceBundle.FilesAsync(db, document, trust, cancellationToken, end);
            var paper = await db.FindPaperAsync(id, cancellationToken);
            yield return new DossierInvoice(receivable, paper!, evidence);
        }
    }

    /// <summary>The bytes of a paper that was kept.</summary>
    public static Task<byte[]> ContentAsync(
        GatewayDbContext db, ExhibitRow row, CancellationToken cancellationToken) =>
        db.ExhibitContents.AsNoTracking().Where(one => one.ExhibitId == row.Id).Select(one => one.Content)
            .SingleAsync(cancellationToken);
}
