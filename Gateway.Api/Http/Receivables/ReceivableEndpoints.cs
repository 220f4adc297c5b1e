using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Receivables;

/// <summary>What is owed.</summary>
internal static class ReceivableEndpoints
{
    public static void MapReceivables(this RouteGroupBuilder api)
    {
        api.MapGet("/receivables", ListAsync).WithTags("Receivables")
            .WithSummary("List what is owed, as at any day")
            .WithDescription(
                "In the order the invoices were issued. `asOf` (default: today in Belgium) leaves out what counts from "
                + "a later day. `open=true` gives only those that are not settled, `client` only those of one client.")
            .Produces<Page<ReceivableResponse>>().ProducesProblem(400);
        api.MapGet("/invoices/{id:guid}/receivable", GetAsync).WithTags("Receivables")
            .WithSummary("Read the receivable of an invoice with its entries")
            .Produces<ReceivableResponse>().ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null,
        bool open = false,
        ClientId? client = null)
    {
        var day = asOf ?? clock.Today();
        _ = ReceivableId.TryParse(page.After, out var after);
        var rows = db.Receivables.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Id > after && row.IssueDate <= day);
        rows = client is { } one ? rows.Where(row => row.ClientId == one) : rows;
        rows = open
            ? rows.Where(row => row.Entries.Where(entry => entry.ValueDate <= day).Sum(entry => entry.Amount) != 0)
            : rows;
        var found = await rows.Include(row => row.Entries).OrderBy(row => row.Id)
            .Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(
            found, row => row.Id.ToString(), row => ReceivableResponse.Of(row.ToDomain(), day, withEntries: false)));
    }

    private static async Task<IResult> GetAsync(
        DocumentId id,
        Caller caller,
        GatewayDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null)
    {
        var row = await db.Receivables.AsNoTracking().VisibleTo(caller.Scope).Include(one => one.Entries)
            .SingleOrDefaultAsync(one => one.InvoiceId == id, cancellationToken);
        return row is null
            ? new ProblemResult(Problem.Of(ProblemTypes.NotFound))
            : TypedResults.Ok(ReceivableResponse.Of(row.ToDomain(), asOf ?? clock.Today(), withEntries: true));
    }
}
