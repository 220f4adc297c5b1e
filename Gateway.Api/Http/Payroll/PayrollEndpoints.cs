using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Payroll;

/// <summary>The feed to payroll.</summary>
internal static class PayrollEndpoints
{
    private const int LimitDefault = 100;
    private const int LimitMax = 1000;

    public static void MapPayroll(this RouteGroupBuilder api) =>
        api.MapGet("/payroll/entries", ListAsync).WithTags("Payroll")
            .WithSummary("Read the payroll feed")
            .WithDescription(
                "Entries after the sequence `after` (default 0), in order, at most `limit` (1 to 1000, default 100). "
                + "Entries become visible in the order of their sequence: reading on after the last one seen never "
                + "skips and never repeats. Numbers that are missing belong to other units.")
            .Produces<PayrollFeedResponse>().ProducesProblem(400);

    private static async Task<IResult> ListAsync(
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        long after = 0,
        int limit = LimitDefault)
    {
        var rows = await db.PayrollEntries.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(Math.Clamp(limit, 1, LimitMax))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new PayrollFeedResponse
        {
            Items = [.. rows.Select(row => PayrollEntryResponse.Of(row.ToDomain()))],
            After = rows.Count == 0 ? after : rows[^1].Sequence,
        });
    }
}
