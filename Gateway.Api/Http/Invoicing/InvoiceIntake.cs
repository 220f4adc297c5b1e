using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Time;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// Takes requests in: finds their parties, assembles and checks the documents, and makes orders of them.
/// </summary>
internal sealed class InvoiceIntake(DocumentAssembler assembler, TimeProvider clock)
{
    public async Task<IReadOnlyList<IntakeOutcome>> InvoicesAsync(
        GatewayDbContext db, Caller caller, IReadOnlyList<InvoiceRequest> requests, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var book = await PartyBook.OpenAsync(db, caller.Scope, requests, cancellationToken);
        return
        [
            .. requests.Select(request => Take(
                request, book, caller, DocumentKind.Invoice, parties => assembler.Invoice(request, parties, today))),
        ];
    }

    public async Task<IntakeOutcome> CreditNoteAsync(
        GatewayDbContext db, Caller caller, StandaloneCreditNoteRequest request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var book = await PartyBook.OpenAsync(db, caller.Scope, [request], cancellationToken);
        return Take(
            request,
            book,
            caller,
            DocumentKind.CreditNote,
            parties => assembler.StandaloneCreditNote(request, parties, today));
    }

    private static IntakeOutcome Take(
        DocumentRequest request,
        PartyBook book,
        Caller caller,
        DocumentKind kind,
        Func<DocumentParties, AssembledDocument> assemble)
    {
        var findings = new List<Finding>();
        if (book.Find(request, findings) is not { } parties)
        {
            return new IntakeOutcome.Refused(findings);
        }

        var assembled = assemble(parties);
        var order = new IssueOrder
        {
            Kind = kind,
            Content = assembled.Content,
            LegalEntity = parties.LegalEntity,
            Unit = parties.Unit,
            Client = parties.Client,
            Language = assembled.Language,
            ExternalReference = request.ExternalReference,
            Actor = caller.Actor,
        };
        findings.AddRange(assembled.Findings);
        if (!findings.Exists(finding => finding.Severity == Severity.Fatal))
        {
            findings.AddRange(DocumentCheck.Run(order));
        }

        return findings.Exists(finding => finding.Severity == Severity.Fatal)
            ? new IntakeOutcome.Refused(findings)
            : new IntakeOutcome.Accepted(order, findings);
    }
}
