using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// Takes the correction of an invoice in: what the invoice said, less what may not be credited any more.
/// </summary>
internal sealed class CorrectionIntake(TimeProvider clock)
{
    /// <summary>Null when there is no such invoice, or none that the key may see.</summary>
    public async Task<IntakeOutcome?> TakeAsync(
        GatewayDbContext db,
        Caller caller,
        DocumentId invoiceId,
        CreditNoteRequest request,
        CancellationToken cancellationToken)
    {
        var row = await db.Documents.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == invoiceId && one.Kind == DocumentKind.Invoice, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var invoice = (Invoice)await DocumentResponses.ReadAsync(db, invoiceId, cancellationToken);
        var previous = await PreviousAsync(db, invoiceId, cancellationToken);
        var today = clock.Today();
        var issueDate = request.IssueDate ?? today;
        var content = request.Lines is null
            ? CreditNote.ContentOf(invoice, issueDate, request.Reason)
            : CreditNote.ContentOf(
                invoice,
                issueDate,
                request.Reason,
                request.Lines.Select((line, index) => line.ToDomain(index + 1, invoice.Currency)).ToListOf());
        List<Finding> findings =
        [
            .. DocumentTerms.CheckDate(issueDate, today),
            .. ContentRules.Check(content),
            .. CreditRules.Check(invoice, previous, content),
        ];
        return findings.Exists(finding => finding.Severity == Severity.Fatal)
            ? new IntakeOutcome.Refused(findings)
            : await CheckedAsync(db, caller, row, request, content, findings, cancellationToken);
    }

    private async Task<IntakeOutcome> CheckedAsync(
        GatewayDbContext db,
        Caller caller,
        DocumentRow invoice,
        CreditNoteRequest request,
        DocumentContent content,
        List<Finding> findings,
        CancellationToken cancellationToken)
    {
        var order = new IssueOrder
        {
            Kind = DocumentKind.CreditNote,
            Content = content,
            LegalEntity = (await LegalEntities.FindAsync(db, invoice.LegalEntityId, cancellationToken))!,
            Unit = (await ProductionUnits.FindAsync(db, invoice.UnitId, cancellationToken))!,
            Client = (await Clients.FindAsync(db, invoice.ClientId, cancellationToken))!,
            Language = invoice.Language,
            ExternalReference = request.ExternalReference,
            Corrects = invoice.Id,
            Actor = caller.Actor,
        };
        var judged = DocumentCheck.Run(order, clock.Today());

        // Who credits a whole invoice sends no lines that a pointer could lead to.
        findings.AddRange(request.Lines is null ? judged : UblPointers.Place(judged, order));
        return findings.Exists(finding => finding.Severity == Severity.Fatal)
            ? new IntakeOutcome.Refused(findings)
            : new IntakeOutcome.Accepted(order, findings);
    }

    private static async Task<List<CreditNote>> PreviousAsync(
        GatewayDbContext db, DocumentId invoice, CancellationToken cancellationToken)
    {
        var ids = await db.Documents.AsNoTracking()
            .Where(row => row.CorrectsId == invoice).Select(row => row.Id).ToListAsync(cancellationToken);
        var notes = new List<CreditNote>();
        foreach (var id in ids)
        {
            notes.Add((CreditNote)await DocumentResponses.ReadAsync(db, id, cancellationToken));
        }

        return notes;
    }
}
