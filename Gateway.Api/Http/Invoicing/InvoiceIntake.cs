using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Time;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// Takes requests in: finds their parties, assembles and checks the documents, and makes orders of them.
/// </summary>
internal sealed class InvoiceIntake(DocumentAssembler assembler, LawBooks laws, TimeProvider clock)
{
    public async Task<IReadOnlyList<IntakeOutcome>> InvoicesAsync(
        GatewayDbContext db,
        Scope scope,
        string actor,
        IReadOnlyList<InvoiceRequest> requests,
        CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var book = await PartyBook.OpenAsync(db, scope, requests, cancellationToken);
        var law = await laws.CurrentAsync(db, cancellationToken);
        return
        [
            .. requests.Select(request => Take(
                request,
                book,
                actor,
                DocumentKind.Invoice,
                today,
                parties => Termed(law, parties, assembler.Invoice(request, parties, today)))),
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
            caller.Actor,
            DocumentKind.CreditNote,
            today,
            parties => assembler.StandaloneCreditNote(request, parties, today));
    }

    /// <summary>With what the law says of its term of payment.</summary>
    private static AssembledDocument Termed(LawBook law, DocumentParties parties, AssembledDocument assembled)
    {
        var (client, content) = (parties.Client, assembled.Content);
        return content.DueDate is { } due
            ? assembled with
            {
                Findings =
                [
                    .. assembled.Findings,
                    .. TermFindings.Check(
                        law, new Debtor(client.Kind, client.Address.Country), content.IssueDate, due),
                ],
            }
            : assembled;
    }

    private static IntakeOutcome Take(
        DocumentRequest request,
        PartyBook book,
        string actor,
        DocumentKind kind,
        DateOnly today,
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
            Actor = actor,
        };
        findings.AddRange(assembled.Findings);
        if (!findings.Exists(finding => finding.Severity == Severity.Fatal))
        {
            findings.AddRange(DomesticRates.Check(order.Content));
            findings.AddRange(UblPointers.Place(DocumentCheck.Run(order, today), order));
        }

        return findings.Exists(finding => finding.Severity == Severity.Fatal)
            ? new IntakeOutcome.Refused(findings)
            : new IntakeOutcome.Accepted(order, findings);
    }
}
