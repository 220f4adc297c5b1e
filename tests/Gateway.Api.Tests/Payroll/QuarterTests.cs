using System.Globalization;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;

namespace Gateway.Api.Tests.Payroll;

/// <summary>
/// A quarter as it might be, over the API: invoices of both tools, clients that pay at 45 days on average, in parts,
/// too much or never, payments that come back, credit notes, an insolvency, and the daily run every working day. The
/// generator knows what it did; payroll, exposure and the units' accounts must come to the same cent.
/// </summary>
public class QuarterTests
{
    private const int Invoices = 60;
    private const int Days = 150;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.PostgreSql)]
    public async Task After_a_quarter_payroll_has_what_was_collected_to_the_cent(DatabaseProvider provider)
    {
        var seed = int.TryParse(
            Environment.GetEnvironmentVariable("GATEWAY_TEST_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"GATEWAY_TEST_SEED={seed}");
        await using var world = await PayrollWorld.OpenAsync(provider, "2026-01-05");
        var truth = new QuarterTruth(world, new Random(seed));

        for (var day = 0; day < Days; day++)
        {
            await truth.PlayAsync(day, issues: day < 90 && truth.Count < Invoices);
            if (day % 10 == 9)
            {
                await EveryDayAsync(world, truth);
            }
        }

        await EveryDayAsync(world, truth);
        TestContext.Current.TestOutputHelper!.WriteLine(truth.ToString());
        truth.Count.ShouldBe(Invoices);
    }

    /// <summary>The promises that hold on any day.</summary>
    private static async Task EveryDayAsync(PayrollWorld world, QuarterTruth truth)
    {
        await world.LookAsync();
        var entries = await world.EntriesAsync();
        entries.Select(entry => entry.GetProperty("sequence").GetInt64())
            .ShouldBe(Enumerable.Range(1, entries.Count).Select(one => (long)one));
        entries.Where(IsCash).Sum("amountInclVat").ShouldBe(truth.Cash, "payroll total is not collected total");
        entries.Collected().ShouldBe(truth.Collected);
        entries.Contribution().ShouldBe(truth.Contribution);

        var exposed = await world.Admin.ReadAsync("/v1/payroll/exposure");
        var totals = exposed.GetProperty("totals").EnumerateArray().ToList();
        (totals.Sum("advanced") + totals.Sum("guaranteed")).ShouldBe(truth.LaidOut);
        foreach (var unit in world.Cast.Units.Take(2))
        {
            var account = await world.Admin.ReadAsync($"/v1/units/{unit}/account?from=2026-01-01&to=2026-12-31");
            UnitAccountTests.Proven(account);
            account.Money("closing").ShouldBe(truth.BalanceOf(unit), unit);
        }
    }

    private static bool IsCash(JsonElement entry) =>
        entry.Text("type") is "invoicePaid" or "invoicePartiallyPaid" or "paymentReversed";
}
