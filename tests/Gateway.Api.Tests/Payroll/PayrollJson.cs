using System.Globalization;
using System.Text.Json;
using Gateway.Api.Tests.Hosting;

namespace Gateway.Api.Tests.Payroll;

/// <summary>Reads amounts out of answers.</summary>
internal static class PayrollJson
{
    public static decimal Money(this JsonElement answer, string field) =>
        decimal.Parse(answer.Text(field), CultureInfo.InvariantCulture);

    public static decimal Sum(this IEnumerable<JsonElement> entries, string field) =>
        entries.Sum(entry => entry.Money(field));

    /// <summary>What came from clients without VAT: the shares of all entries but the first of each invoice.</summary>
    public static decimal Collected(this IEnumerable<JsonElement> entries) =>
        entries.Where(entry => entry.Text("type") != "invoiceIssued").Sum("exVatShare");

    public static decimal Contribution(this IEnumerable<JsonElement> entries) =>
        entries.Sum(entry => entry.GetProperty("contribution").Money("amount"));

    public static IEnumerable<string> Types(this IEnumerable<JsonElement> entries) =>
        entries.Select(entry => entry.Text("type"));
}
