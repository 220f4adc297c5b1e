using System.Globalization;
using System.Text;
using Gateway.Api.Payroll;
using Gateway.Api.Receivables;

namespace Gateway.Api.Http.Payroll;

/// <summary>
/// Payroll entries as CSV (RFC 4180): a comma, a dot in numbers, UTF-8. Texts that a spreadsheet would take for a
/// formula have an apostrophe before them.
/// </summary>
internal static class PayrollCsv
{
    private static readonly (string Name, Func<PayrollEntryResponse, string?> Value)[] Columns =
    [
        ("sequence", one => one.Sequence.ToString(CultureInfo.InvariantCulture)),
        ("eventId", one => one.EventId.ToString()),
        ("type", one => Word(one.Type)),
        ("occurredAt", one => one.OccurredAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("valueDate", one => Day(one.ValueDate)),
        ("legalEntity", one => one.LegalEntity.ToString()),
        ("unit", one => one.Unit.ToString()),
        ("client", one => one.Client.ToString()),
        ("tool", one => Word(one.Tool)),
        ("contractReference", one => CsvText.Plain(one.ContractReference)),
        ("invoice", one => one.Invoice.Id.ToString()),
        ("invoiceNumber", one => CsvText.Plain(one.Invoice.Number)),
        ("currency", one => one.Invoice.Currency.Code),
        ("amountInclVat", one => one.AmountInclVat.ValueText),
        ("exVatShare", one => one.ExVatShare.ValueText),
        ("turnover", one => one.Turnover.ValueText),
        ("toUnit", one => one.ToUnit.ValueText),
        ("advance", one => one.Advance.ValueText),
        ("guarantee", one => one.Guarantee.ValueText),
        ("contribution", one => one.Contribution.Amount.ValueText),
        ("contributionRule", one => one.Contribution.Rule),
        ("reason", one => one.Reason is { } reason ? Word(reason) : null),
        ("rule", one => one.Rule),
        ("cumulativePaid", one => one.CumulativePaid.ValueText),
        ("cumulativeExVatShare", one => one.CumulativeExVatShare.ValueText),
        ("open", one => one.Open.ValueText),
        ("wageDueOn", one => one.WageDueOn is { } day ? Day(day) : null),
        ("payment", one => one.Payment?.ToString()),
        ("accessories", one => one.Accessories.ValueText),
        ("invoiceTaxExclusive", one => one.Invoice.TaxExclusive.ValueText),
        ("invoiceVat", one => one.Invoice.Vat.ValueText),
        ("invoiceTaxInclusive", one => one.Invoice.TaxInclusive.ValueText),
        ("statementFormat", one => one.Statement is { } statement ? Word(statement.Format) : null),
        ("statementAccount", one => one.Statement?.Account),
        ("statementYear", one => one.Statement?.Year.ToString(CultureInfo.InvariantCulture)),
        ("statementNumber", one => one.Statement?.Number?.ToString(CultureInfo.InvariantCulture)),
        ("statementEntry", one => one.Statement?.Entry),
    ];

    public static byte[] Header { get; } = Line(Columns.Select(column => (string?)column.Name));

    public static byte[] Line(PayrollTold told)
    {
        var response = PayrollEntryResponse.Of(told);
        return Line(Columns.Select(column => column.Value(response)));
    }

    /// <summary>Records as wide as all others, marked by a sharp in the first column: the sums of each currency, then
    /// the count, the sequence to read on after, whether there was more, and the hash.</summary>
    public static byte[] Totals(PayrollFileTotals totals)
    {
        var lines = totals.Sums.Select(sum => Line(Columns.Select(column => column.Name switch
        {
            "sequence" => "#sum",
            "currency" => sum.Currency.Code,
            "turnover" => sum.Turnover.ValueText,
            "exVatShare" => sum.Collected.ValueText,
            "toUnit" => sum.ToUnit.ValueText,
            "advance" => sum.Advance.ValueText,
            "guarantee" => sum.Guarantee.ValueText,
            "contribution" => sum.Contribution.ValueText,
            _ => null,
        })));
        string?[] end =
        [
            "#end",
            totals.Entries.ToString(CultureInfo.InvariantCulture),
            totals.LastSequence.ToString(CultureInfo.InvariantCulture),
            totals.IsCutShort ? "more" : "all",
            totals.Sha256,
        ];
        return [.. lines.SelectMany(line => line), .. Line(end.Concat(new string?[Columns.Length - end.Length]))];
    }

    private static byte[] Line(IEnumerable<string?> fields) =>
        Encoding.UTF8.GetBytes(string.Join(',', fields.Select(CsvText.Quoted)) + "\r\n");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
