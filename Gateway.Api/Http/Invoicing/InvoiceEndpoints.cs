using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Issuing and reading invoices.</summary>
internal static class InvoiceEndpoints
{
    public static void MapInvoices(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/invoices").WithTags("Invoices");
        group.MapPost("", PostAsync).WithBodyLimit(BodyLimit.Invoice)
            .WithSummary("Issue an invoice")
            .WithDescription(
                "It is checked, numbered, written as Peppol BIS UBL, queued for delivery and tracked as a receivable, "
                + "all or nothing. A refusal takes no number and tells everything that is wrong.")
            .Produces<InvoiceResponse>(201).ProducesProblem(409).ProducesProblem(422);
        api.MapPost("/invoices:validate", ValidateAsync).WithTags("Invoices").WithBodyLimit(BodyLimit.Invoice)
            .WithSummary("See what issuing an invoice would give")
            .WithDescription("The same checks and totals; nothing is stored and no number is taken.")
            .Produces<ValidationResponse>().ProducesProblem(422);
        group.MapGet("", ListAsync)
            .WithSummary("List invoices, in the order they were issued")
            .WithDescription("`client` gives only those of one client, `unit` only those of one unit.")
            .Produces<Page<InvoiceSummary>>().ProducesProblem(400);
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read an invoice with its deliveries")
            .Produces<InvoiceResponse>().ProducesProblem(404);
        group.MapDocumentParts(DocumentKind.Invoice);
    }

    private static Task<IResult> PostAsync(
        Body<InvoiceRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        InvoiceIntake intake,
        IssueDocuments issue) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var taken = (await intake.InvoicesAsync(db, caller.Scope, caller.Actor, [body.Value], token))[0];
            if (taken is not IntakeOutcome.Accepted(var order, var warnings))
            {
                return Reply.Refuse(Problem.Refused(((IntakeOutcome.Refused)taken).Findings));
            }

            var offered = await CreditOffers.OnIssueAsync(
                db, caller.Scope, order.Client.Id, order.Content.Currency, token);
            return IssueReplies.Of(
                (await issue.RunAsync(db, [order], token))[0], caller.Language, [.. warnings, .. offered]);
        });

    private static async Task<IResult> ValidateAsync(
        Body<InvoiceRequest> body,
        Caller caller,
        GatewayDbContext db,
        InvoiceIntake intake,
        CancellationToken cancellationToken)
    {
        var taken = (await intake.InvoicesAsync(db, caller.Scope, caller.Actor, [body.Value], cancellationToken))[0];
        return taken is IntakeOutcome.Accepted accepted
            ? TypedResults.Ok(ValidationResponse.Of(accepted, caller.Language))
            : new ProblemResult(Problem.Refused(((IntakeOutcome.Refused)taken).Findings));
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        ClientId? client = null,
        ProductionUnitId? unit = null)
    {
        _ = DocumentId.TryParse(page.After, out var after);
        var rows = db.Documents.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Kind == DocumentKind.Invoice && row.Id > after);
        rows = client is { } clientId ? rows.Where(row => row.ClientId == clientId) : rows;
        rows = unit is { } unitId ? rows.Where(row => row.UnitId == unitId) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(found, row => row.Id.ToString(), DocumentResponses.Summary));
    }

    private static async Task<IResult> GetAsync(
        DocumentId id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var row = await db.Documents.AsNoTracking().VisibleTo(caller.Scope)
            .SingleOrDefaultAsync(one => one.Id == id && one.Kind == DocumentKind.Invoice, cancellationToken);
        if (row is null)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var document = await DocumentResponses.ReadAsync(db, id, cancellationToken);
        var deliveries = await DocumentResponses.DeliveriesAsync(db, id, cancellationToken);
        return TypedResults.Ok(DocumentResponses.Invoice(row, document, deliveries, caller.Language));
    }
}
