using Gateway.Api.Invoicing;
using Gateway.Domain.Receivables;

namespace Gateway.Api.LegalRecovery;

/// <summary>One invoice of a dossier.</summary>
/// <param name="Receivable">What was owed and paid.</param>
/// <param name="Document">The document as it is put on paper, with its UBL.</param>
/// <param name="Evidence">All that proves what became of it.</param>
internal sealed record DossierInvoice(
    Receivable Receivable, DocumentPaper Document, IReadOnlyList<EvidenceFile> Evidence)
{
    public string Number => Receivable.Header.Number;
}
