using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// A year in small; the benchmark <c>year</c> plays it in full. GATEWAY_TEST_YEAR_INVOICES sets how many invoices, by
/// default 300.
/// </summary>
public class SimulatedYearTests
{
    private const int BankEveryDays = 4;

    private static readonly int Invoices = int.Parse(
        Environment.GetEnvironmentVariable("GATEWAY_TEST_YEAR_INVOICES") ?? "300", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, 5)]
    [InlineData(DatabaseProvider.PostgreSql, 6)]
    public async Task A_year_of_disorder_leaves_no_wrong_allocation_and_every_book_in_balance(
        DatabaseProvider provider, int seed)
    {
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        await using var stage = await BankStage.OpenAsync(provider);
        var year = new SimulatedYear(seed, Invoices / 6, Invoices, new DateOnly(2026, 3, 12));
        var world = new StagedYear(stage.Gateway);
        await world.RegisterAsync(year.Clients);

        var figures = await new YearRun(world, year, BankEveryDays).RunAsync(TestContext.Current.CancellationToken);

        TestContext.Current.SendDiagnosticMessage(
            $"{figures.Movements} movements, {figures.MatchedShare:P1} matched, {figures.Queued} queued");
        figures.Wrong.ShouldBeEmpty();
        figures.OutOfBalance.ShouldBeEmpty();
        figures.Payroll.ShouldBe(figures.Collected);
        figures.Collected.ShouldBeGreaterThan(0);
        (figures.Payroll + figures.Kept).ShouldBe(figures.Money, "payroll against the year itself");
        figures.WrongShares.ShouldBe(0);
        figures.MatchedShare.ShouldBeGreaterThan(0.85);
        await stage.ProveAsync();
    }
}
