using System.Globalization;
using Gateway.Api.Persistence;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// The year 2025 over invoices and payments that are generated: a run each working day. Every letter is then held
/// against a calculator of its own (<see cref="LateMoneySheet"/>) and against what the generator knows. A few hundred
/// clients by default; <c>GATEWAY_TEST_YEAR_CLIENTS</c> takes more, <c>GATEWAY_TEST_SEED</c> another year.
/// </summary>
public class YearTests
{
    private const int ClientsInTheGate = 150;
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    [Fact]
    public async Task A_year_of_reminders_asks_each_client_for_what_it_owes_and_for_nothing_else()
    {
        var seed = Number("GATEWAY_TEST_SEED") ?? Random.Shared.Next();
        var clients = Number("GATEWAY_TEST_YEAR_CLIENTS") ?? ClientsInTheGate;
        TestContext.Current.TestOutputHelper!.WriteLine($"GATEWAY_TEST_SEED={seed}: {clients} clients");
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite, "2025-01-02");
        var year = new Year(stage, new Random(seed), clients);

        await year.LiveAsync(LastDay);

        Say(year);
        year.Letters.Wrong.ShouldBeEmpty();
        ItWasAYear(year);
    }

    private static void Say(Year year)
    {
        var (letters, debts) = (year.Letters, year.Debts);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{debts.Count} invoices, {Told(letters.Left)}; {letters.Charged.Notices} asked "
            + $"{letters.Charged.Cents / 100m:0.00} EUR on top, {letters.Charged.ToConsumers} of consumers; "
            + $"{debts.Count(debt => debt.Holds.Count > 0)} invoices were held, "
            + $"{debts.Count(debt => debt.Plans.Count > 0)} under a plan, "
            + $"{debts.Count(debt => debt.OwedAfter(LastDay) < 0)} overpaid; "
            + $"{letters.WithCredit.Notices} notices took a credit off; stopped: {Told(letters.Stopped)}"));
    }

    /// <summary>Much happened in it: a test about nothing proves nothing.</summary>
    private static void ItWasAYear(Year year)
    {
        var (letters, invoices) = (year.Letters, year.Debts.Count);
        letters.Left.Values.Sum().ShouldBeGreaterThan(invoices / 3);
        letters.Charged.Notices.ShouldBeGreaterThan(invoices / 10);
        letters.Charged.ToConsumers.ShouldBeGreaterThan(0);
        letters.WithCredit.Charged.ShouldBeGreaterThan(0);
        year.Debts.ShouldContain(debt => debt.Plans.Count > 0);
    }

    private static string Told(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.Select(one => $"{one.Key} {one.Value}"));

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
