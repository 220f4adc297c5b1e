using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.Payroll;

/// <summary>The feed to payroll over the API: every entry once, in order, by pull and as a file.</summary>
public class FeedAndAcknowledgementTests
{
    [Theory, ClassData<Databases>]
    public async Task Half_of_an_invoice_gives_half_of_its_turnover_and_of_its_contribution(DatabaseProvider provider)
    {
        // 605.00 of 1,210.00: 500.00 without VAT, 6.5 % of it 32.50; the whole invoice 65.00.
        await using var world = await PayrollWorld.OpenAsync(
            provider,
            "2026-05-11",
            ("Payroll:Contributions:0:Id", "collected-2026"),
            ("Payroll:Contributions:0:ValidFrom", "2026-01-01"),
            ("Payroll:Contributions:0:Percent", "6.5"),
            ("Payroll:Contributions:0:Base", "Collected"),
            ("Payroll:Contributions:0:Source", "Finance, 2026"),
            ("Payroll:Contributions:0:Verified", "true"));
        var invoice = await world.IssueAsync(world.Activity);

        await world.PayAsync(invoice, "605.00");
        await world.PayAsync(invoice, "605.00");

        var entries = await world.EntriesAsync();
        entries.Types().ShouldBe(["invoiceIssued", "invoicePartiallyPaid", "invoicePaid"]);
        entries[1].Money("exVatShare").ShouldBe(500m);
        entries[1].GetProperty("contribution").Money("amount").ShouldBe(32.50m);
        entries[1].GetProperty("contribution").Text("rule").ShouldBe("collected-2026");
        entries.Contribution().ShouldBe(65m);
    }

    [Fact]
    public async Task A_table_of_payroll_that_is_nonsense_is_refused_at_the_start() =>
        (await Should.ThrowAsync<Exception>(() => PayrollWorld.OpenAsync(
            DatabaseProvider.Sqlite,
            "2026-05-11",
            ("Payroll:Contributions:0:Id", "x"),
            ("Payroll:Contributions:0:ValidFrom", "2026-01-01"),
            ("Payroll:Contributions:0:Percent", "650"),
            ("Payroll:Contributions:0:Source", "typo")))).Message.ShouldContain("650 is no percentage");

    [Theory, ClassData<Databases>]
    public async Task An_acknowledgement_only_rises_and_is_each_key_s_own(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        for (var invoice = 0; invoice < 5; invoice++)
        {
            await world.IssueAsync(world.Activity);
        }

        (await world.Admin.ReadAsync("/v1/payroll/acknowledgements")).Text("waiting").ShouldBe("5");
        (await AcknowledgeAsync(world.Admin, 3)).Text("upTo").ShouldBe("3");
        (await AcknowledgeAsync(world.Admin, 2)).Text("upTo").ShouldBe("3");
        (await AcknowledgeAsync(world.Admin, 3)).Text("waiting").ShouldBe("2");
        using var other = await world.Gateway.CallerAsync();
        (await other.ReadAsync("/v1/payroll/acknowledgements")).Text("upTo").ShouldBe("0");

        foreach (var upTo in (int[])[-1, 6])
        {
            using var beyond = await PostAsync(world.Admin, $$"""{ "upTo": {{upTo}} }""");
            (await beyond.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-PAYROLL-SEQUENCE /upTo"]);
        }

        (await world.Admin.ReadAsync("/v1/payroll/acknowledgements")).Text("upTo").ShouldBe("3");
    }

    [Theory, ClassData<Databases>]
    public async Task Of_acknowledgements_at_once_the_highest_stands(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        for (var invoice = 0; invoice < 8; invoice++)
        {
            await world.IssueAsync(world.Activity);
        }

        await Task.WhenAll(Enumerable.Range(1, 8).Reverse().Select(upTo => AcknowledgeAsync(world.Admin, upTo)));

        (await world.Admin.ReadAsync("/v1/payroll/acknowledgements")).Text("upTo").ShouldBe("8");
    }

    [Theory, ClassData<Databases>]
    public async Task A_reader_misses_nothing_while_many_pay_at_once(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoices = new List<string>();
        for (var invoice = 0; invoice < 6; invoice++)
        {
            invoices.Add(await world.IssueAsync(invoice % 2 == 0 ? world.ThreeInOne : world.Activity));
        }

        world.Go("2026-06-01");
        using var written = new CancellationTokenSource();
        var reading = ReadOnAsync(world, written.Token);
        await Task.WhenAll(invoices.SelectMany(invoice => Enumerable.Range(0, 4)
                .Select(Task (_) => world.PayAsync(invoice, "302.50")))
            .Append(world.LookAsync()).Append(world.LookAsync()));
        await written.CancelAsync();
        var read = await reading;

        read.Select(entry => entry.GetProperty("sequence").GetInt64())
            .ShouldBe(Enumerable.Range(1, read.Count).Select(one => (long)one));
        read.Select(entry => entry.Text("eventId")).ShouldBeUnique();
        read.Count(entry => entry.Text("type") == "invoicePaid").ShouldBe(6);
        read.Collected().ShouldBe(6000m);
        foreach (var invoice in read.GroupBy(entry => entry.GetProperty("invoice").Text("id")))
        {
            invoice.Sum("toUnit").ShouldBe(1000m);
            invoice.Sum("advance").ShouldBe(0m);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_file_holds_every_entry_its_sums_and_its_hash_and_is_the_same_for_ever(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.Activity);
        await world.PayAsync(invoice, "605.00");

        using var toCome = await world.Admin.GetAsync(
            new Uri("/v1/payroll/entries:file?after=0&upTo=1000000", UriKind.Relative),
            TestContext.Current.CancellationToken);
        (await toCome.ProblemAsync("invalid-parameter")).Findings().ShouldHaveSingleItem()
            .ShouldStartWith("SGW-PAYROLL-SEQUENCE");
        var ndjson = await world.Admin.GetByteArrayAsync("/v1/payroll/entries:file?after=0&upTo=2");
        var csv = await world.Admin.GetByteArrayAsync("/v1/payroll/entries:file?format=csv&after=0&upTo=2");
        await world.PayAsync(invoice, "605.00");

        (await world.Admin.GetByteArrayAsync("/v1/payroll/entries:file?after=0&upTo=2")).ShouldBe(ndjson);
        (await world.Admin.GetByteArrayAsync("/v1/payroll/entries:file?format=csv&after=0&upTo=2")).ShouldBe(csv);
        var (before, last) = Split(ndjson);
        var totals = JsonDocument.Parse(last).RootElement.GetProperty("totals");
        totals.Text("sha256").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(before)));
        (totals.Text("entries"), totals.Text("lastSequence"), totals.GetProperty("isCutShort").GetBoolean())
            .ShouldBe(("2", "2", false));
        totals.GetProperty("sums")[0].Money("collected").ShouldBe(500m);
        totals.GetProperty("sums")[0].Money("contribution").ShouldBe(65m);

        var lines = Encoding.UTF8.GetString(csv).TrimEnd().Split("\r\n").Select(line => line.Split(',')).ToList();
        lines.Select(line => line.Length).Distinct().ShouldHaveSingleItem();
        lines[0][0].ShouldBe("sequence");
        lines[^2][0].ShouldBe("#sum");
        lines[^1][..4].ShouldBe(["#end", "2", "2", "all"]);
        lines[^1][4].ShouldBe(Convert.ToHexStringLower(SHA256.HashData(BeforeTotals(csv))));
    }

    [Fact]
    public async Task A_file_of_a_unit_has_nothing_of_another()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        await world.IssueAsync(world.Activity);
        await world.IssueAsync(world.ThreeInOne);
        using var unit = await world.UnitCallerAsync(world.Activity);

        var file = await unit.GetStringAsync("/v1/payroll/entries:file?format=csv");

        file.ShouldContain(world.Activity);
        file.ShouldNotContain(world.ThreeInOne);
        using var unknown = await unit.GetAsync("/v1/payroll/entries:file?format=xml");
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<List<JsonElement>> ReadOnAsync(PayrollWorld world, CancellationToken written)
    {
        var read = new List<JsonElement>();
        while (true)
        {
            var isLast = written.IsCancellationRequested;
            var after = read.Count == 0 ? 0 : read[^1].GetProperty("sequence").GetInt64();
            var page = await world.Admin.ReadAsync(
                string.Create(CultureInfo.InvariantCulture, $"/v1/payroll/entries?after={after}&limit=3"));
            var items = page.GetProperty("items").EnumerateArray().ToList();
            read.AddRange(items);
            if (isLast && items.Count == 0)
            {
                return read;
            }
        }
    }

    private static (byte[] Before, string Last) Split(byte[] file)
    {
        var end = Array.LastIndexOf(file, (byte)'\n', file.Length - 2) + 1;
        return (file[..end], Encoding.UTF8.GetString(file[end..]));
    }

    private static byte[] BeforeTotals(byte[] csv) =>
        csv[..(Encoding.UTF8.GetString(csv).IndexOf("#sum", StringComparison.Ordinal))];

    private static async Task<JsonElement> AcknowledgeAsync(HttpClient caller, int upTo)
    {
        using var answer = await PostAsync(caller, $$"""{ "upTo": {{upTo}} }""");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient caller, string json) =>
        caller.PostAsync("/v1/payroll/acknowledgements", Answers.Json(json));
}
