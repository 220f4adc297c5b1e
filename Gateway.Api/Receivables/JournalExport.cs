using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>The ledger as journal lines for accountants: two a transfer, in CSV, written as it is read.</summary>
internal sealed class JournalExport(LedgerOptions options)
{
    private const string Heading =
        "sequence,date,booked,event,account,name,debit,credit,currency,"
        + "legal entity,unit,client,invoice,reference,source";

    /// <summary>All that counts from a day of the period, in the order of the sequence: of these sequences, where they
    /// are given.</summary>
    public async Task WriteAsync(
        GatewayDbContext db, Scope scope, DateOnly from, DateOnly to, TextWriter output,
        CancellationToken cancellationToken, long after = 0, long upTo = long.MaxValue)
    {
        await output.WriteAsync(Heading + "\r\n");
        var rows = db.LedgerTransfers.AsNoTracking().OfEntityVisibleTo(scope)
            .Where(row => row.Sequence > after && row.Sequence <= upTo)
            .Where(row => row.ValueDate >= from && row.ValueDate <= to).OrderBy(row => row.Sequence);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await output.WriteAsync(Line(row, row.Debit, isDebit: true));
            await output.WriteAsync(Line(row, row.Credit, isDebit: false));
        }
    }

    private string Line(LedgerTransferRow row, LedgerAccount account, bool isDebit)
    {
        var amount = row.Money.ValueText;
        string[] fields =
        [
            row.Sequence.ToString(CultureInfo.InvariantCulture),
            row.ValueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.BookedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            row.Event.ToString(),
            CsvText.Of(options.Accounts[account]),
            account.ToString(),
            isDebit ? amount : "",
            isDebit ? "" : amount,
            row.Currency.Code,
            row.LegalEntityId.ToString(),
            row.UnitId?.ToString() ?? "",
            row.ClientId?.ToString() ?? "",
            row.InvoiceId?.ToString() ?? "",
            CsvText.Of(row.Reference),
            row.SourceId.ToString(),
        ];
        return string.Join(',', fields) + "\r\n";
    }
}
