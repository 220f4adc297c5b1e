using Gateway.Api.AccessPoint;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>What a dossier is made of, read from the database once.</summary>
/// <param name="Paper">What it says.</param>
/// <param name="Invoices">The invoices with their evidence, the oldest due first.</param>
internal sealed record DossierSources(DossierPaper Paper, IReadOnlyList<DossierInvoice> Invoices)
{
    /// <summary>The invoices as they were on a day: what was proven until its end in Belgium.</summary>
    public static async Task<IReadOnlyList<DossierInvoice>> InvoicesAsync(
        GatewayDbContext db,
        IServiceProvider services,
        IReadOnlyList<ReceivableRow> receivables,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var trust = await TrustFiles.ReadAsync(services, cancellationToken);
        var end = BusinessCalendar.StartOf(asOf.AddDays(1));
        var invoices = new List<DossierInvoice>(receivables.Count);
        foreach (var receivable in receivables)
        {
            var document = await db.Documents.AsNoTracking()
                .SingleAsync(row => row.Id == receivable.InvoiceId, cancellationToken);
            var evidence = await EvidenceBundle.FilesAsync(db, document, trust, cancellationToken, end);
            var paper = await db.FindPaperAsync(receivable.InvoiceId, cancellationToken);
            invoices.Add(new DossierInvoice(receivable.ToDomain(), paper!, evidence));
        }

        return invoices;
    }
}
