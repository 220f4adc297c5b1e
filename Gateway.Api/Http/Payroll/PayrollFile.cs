using System.Security.Cryptography;
using System.Text.Json;
using Gateway.Api.Http.Batches;
using Gateway.Api.Http.Json;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Payroll;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Payroll;

/// <summary>
/// Entries of the feed as a file, written while they are read. Entries never change, so the same question gives the
/// same bytes, whenever it is asked.
/// </summary>
internal sealed class PayrollFile(
    GatewayDbContext db, IQueryable<PayrollEntryRow> rows, PayrollFileFormat format, long after, long upTo) : IResult
{
    /// <summary>Who has more reads on after the last one.</summary>
    public const int EntriesMax = 100_000;

    private const int PageSize = 1000;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly SortedDictionary<string, PayrollFileSum> sums = new(StringComparer.Ordinal);
    private int entries;
    private long first;
    private long last;

    public static string MediaTypeOf(PayrollFileFormat format) =>
        format == PayrollFileFormat.Csv ? "text/csv" : NdjsonReader.MediaType;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, stop) = (httpContext.Response, httpContext.RequestAborted);
        last = after;
        var ending = format == PayrollFileFormat.Csv ? "csv" : "ndjson";
        response.ContentType = $"{MediaTypeOf(format)}; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=payroll-{after}-{upTo}.{ending}";
        if (format == PayrollFileFormat.Csv)
        {
            await WriteAsync(response.Body, PayrollCsv.Header, stop);
        }

        while (entries < EntriesMax && await PageAsync(stop) is { Count: > 0 } page)
        {
            foreach (var told in page)
            {
                Count(told.Entry);
                await WriteAsync(response.Body, LineOf(told), stop);
            }

            await response.Body.FlushAsync(stop);
        }

        var isCutShort = await rows.AnyAsync(row => row.Sequence > last && row.Sequence <= upTo, stop);
        await response.Body.WriteAsync(EndOf(isCutShort), stop);
        hash.Dispose();
    }

    private Task<IReadOnlyList<PayrollTold>> PageAsync(CancellationToken cancellationToken) =>
        rows.Where(row => row.Sequence > last && row.Sequence <= upTo)
            .ToldAsync(db, Math.Min(PageSize, EntriesMax - entries), cancellationToken);

    private void Count(PayrollEntry entry)
    {
        first = entries == 0 ? entry.Sequence : first;
        (last, entries) = (entry.Sequence, entries + 1);
        var currency = entry.AmountInclVat.Currency;
        sums[currency.Code] = sums.GetValueOrDefault(currency.Code, PayrollFileSum.Nothing(currency)).With(entry);
    }

    private byte[] LineOf(PayrollTold told) => format == PayrollFileFormat.Csv
        ? PayrollCsv.Line(told)
        : JsonLine(PayrollEntryResponse.Of(told));

    private byte[] EndOf(bool isCutShort)
    {
        var totals = new PayrollFileTotals
        {
            Entries = entries,
            FirstSequence = first,
            LastSequence = last,
            IsCutShort = isCutShort,
            Sums = [.. sums.Values],
            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()),
        };
        return format == PayrollFileFormat.Csv
            ? PayrollCsv.Totals(totals)
            : JsonLine(new PayrollFileLine { Totals = totals });
    }

    private async Task WriteAsync(Stream body, byte[] line, CancellationToken cancellationToken)
    {
        hash.AppendData(line);
        await body.WriteAsync(line, cancellationToken);
    }

    private static byte[] JsonLine<T>(T value) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(value, ContractJson.TypeInfo(typeof(T))), (byte)'\n'];
}
