using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Credit notes: of an invoice, whole or in part, or standing free.</summary>
internal static class CreditNoteEndpoints
{
    public static void MapCreditNotes(this RouteGroupBuilder api)
    {
        api.MapPost("/invoices/{id:guid}/credit-notes", CorrectAsync).WithTags("Credit notes")
            .WithSummary("Credit an invoice, whole or in part")
            .WithDescription(
                "Without lines the whole invoice is credited. No VAT category is credited beyond what was invoiced of "
                + "it, earlier credit notes counted. The receivable and payroll follow.")
            .Produces<CreditNoteResponse>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        var group = api.MapGroup("/credit-notes").WithTags("Credit notes");
        group.MapPost("", PostAsync).WithBodyLimit(BodyLimit.Invoice)
            .WithSummary("Issue a credit note of invoices that the gateway never issued")
            .Produces<CreditNoteResponse>(201).ProducesProblem(409).ProducesProblem(422);
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a credit note with its deliveries")
            .Produces<CreditNoteResponse>().ProducesProblem(404);
        group.MapDocumentParts(DocumentKind.CreditNote);
    }

    private static Task<IResult> CorrectAsync(
        DocumentId id,
        Body<CreditNoteRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        CorrectionIntake intake,
        IssueDocuments issue) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            await intake.TakeAsync(db, caller, id, body.Value, token) switch
            {
                null => Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
                IntakeOutcome.Accepted(var order, _) =>
                    IssueReplies.Of((await issue.RunAsync(db, [order], token))[0], caller.Language, []),
                IntakeOutcome.Refused(var findings) => Reply.Refuse(Problem.Refused(findings)),
                _ => throw new InvalidOperationException("No such outcome."),
            });

    private static Task<IResult> PostAsync(
        Body<StandaloneCreditNoteRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        InvoiceIntake intake,
        IssueDocuments issue) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
            await intake.CreditNoteAsync(db, caller, body.Value, token) switch
            {
                IntakeOutcome.Accepted(var order, _) =>
                    IssueReplies.Of((await issue.RunAsync(db, [order], token))[0], caller.Language, []),
                IntakeOutcome.Refused(var findings) => Reply.Refuse(Problem.Refused(findings)),
                _ => throw new InvalidOperationException("No such outcome."),
            });

    private static async Task<IResult> GetAsync(
        DocumentId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.Documents.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id && one.Kind == DocumentKind.CreditNote, cancellationToken);
        if (row is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var document = await DocumentResponses.ReadAsync(db, id, cancellationToken);
        var deliveries = await DocumentResponses.DeliveriesAsync(db, id, cancellationToken);
        return TypedResults.Ok(DocumentResponses.CreditNote(row, document, deliveries, caller.Language));
    }
}
