using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Payroll;

/// <summary>The feed to payroll.</summary>
internal static class PayrollEndpoints
{
    private const int LimitDefault = 100;
    private const int LimitMax = 1000;

    public static void MapPayroll(this RouteGroupBuilder api)
    {
        api.MapAcknowledgements();
        api.MapExposure();
        api.MapInsolvencies();
        api.MapUnitAccounts();
        api.MapGet("/payroll/entries:file", FileAsync).WithTags("Payroll")
            .WithSummary("Read the payroll feed as a file")
            .WithDescription(
                "Entries after the sequence `after` (default 0) and up to `upTo` (default: the last), as `format` "
                + "ndjson (default) or csv, at most 100,000. The last line has the count, the sums of each currency, "
                + "the sequence to read on after and the SHA-256 of all bytes before it; a file without it was cut "
                + "off. With `after` and `upTo` given, the same request gives the same bytes for ever; an `upTo` that "
                + "the feed has not come to is refused.")
            .Produces<PayrollEntryResponse>(200, PayrollFile.MediaTypeOf(PayrollFileFormat.Ndjson))
            .ProducesProblem(400);
        api.MapGet("/payroll/entries", ListAsync).WithTags("Payroll")
            .WithSummary("Read the payroll feed")
            .WithDescription(
                "Entries after the sequence `after` (default 0), in order, at most `limit` (1 to 1000, default 100). "
                + "Entries become visible in the order of their sequence: reading on after the last one seen never "
                + "skips and never repeats. Numbers that are missing belong to other units.")
            .Produces<PayrollFeedResponse>().ProducesProblem(400);
    }

    private static async Task<IResult> FileAsync(
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        Choice<PayrollFileFormat>? format = null,
        long after = 0,
        long? upTo = null)
    {
        var last = await db.PayrollEntries.MaxAsync(row => (long?)row.Sequence, cancellationToken) ?? 0;
        if (upTo > last)
        {
            // What is yet to come would make it another file.
            return new ProblemResult(Refusal.OfParameter(
                "SGW-PAYROLL-SEQUENCE", "upTo", AcknowledgementEndpoints.NotGiven.With(last)));
        }

        var rows = db.PayrollEntries.AsNoTracking().VisibleTo(caller.Scope);
        var end = upTo ?? Math.Max(last, after);
        return new PayrollFile(db, rows, format?.Value ?? PayrollFileFormat.Ndjson, after, end);
    }

    private static async Task<IResult> ListAsync(
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        long after = 0,
        int limit = LimitDefault)
    {
        var rows = await db.PayrollEntries.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Sequence > after)
            .ToldAsync(db, Math.Clamp(limit, 1, LimitMax), cancellationToken);
        return TypedResults.Ok(new PayrollFeedResponse
        {
            Items = [.. rows.Select(PayrollEntryResponse.Of)],
            After = rows.Count == 0 ? after : rows[^1].Entry.Sequence,
        });
    }
}
