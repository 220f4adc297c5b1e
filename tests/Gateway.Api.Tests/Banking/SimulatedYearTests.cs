using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
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

    private static readonly DateOnly FirstDay = new(2025, 1, 2);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, 5)]
    [InlineData(DatabaseProvider.PostgreSql, 6)]
    public async Task A_year_of_disorder_leaves_no_wrong_allocation_no_wrong_letter_and_every_book_in_balance(
        DatabaseProvider provider, int seed)
    {
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        await using var stage = await BankStage.OpenAsync(provider, YearPost.AddTo);
        var year = new SimulatedYear(seed, Invoices / 6, Invoices, FirstDay);
        var world = new StagedYear(stage.Gateway);
        world.MoveTo(FirstDay, hour: 0);
        await world.RegisterAsync(year.Clients);

        var figures = await new YearRun(world, year, BankEveryDays, seed)
            .RunAsync(TestContext.Current.CancellationToken);

        foreach (var line in figures.Lines())
        {
            TestContext.Current.TestOutputHelper!.WriteLine(line);
        }

        figures.Wrong.ShouldBeEmpty();
        figures.OutOfBalance.ShouldBeEmpty();
        figures.Payroll.ShouldBe(figures.Collected);
        figures.Collected.ShouldBeGreaterThan(0);
        (figures.Payroll + figures.Kept + figures.Surcharges)
            .ShouldBe(figures.Money, "payroll against the year itself");
        figures.WrongShares.ShouldBe(0);
        figures.MatchedShare.ShouldBeGreaterThan(0.85);
        await stage.ProveAsync();
        LettersWereRight(figures.Dunning, stage.Gateway.Get<YearPost>());
    }

    /// <summary>And there were some of every sort: a year without them proves nothing.</summary>
    private static void LettersWereRight(YearDunning dunning, YearPost post)
    {
        var letters = dunning.Letters;
        letters.Wrong.ShouldBeEmpty();
        letters.Untouched.ShouldBeGreaterThan(0);
        letters.Left.Where(one => one.Key != "call").Sum(one => one.Value).ShouldBe(post.Mails);
        letters.Left.Values.Sum().ShouldBeGreaterThan(Invoices / 3);
        string[] steps = ["first-reminder", "second-reminder", "formal-notice", "call"];
        steps.ShouldBeSubsetOf(letters.Left.Keys);
        letters.Charged.Notices.ShouldBeGreaterThan(Invoices / 20);
        letters.Charged.ToConsumers.ShouldBeGreaterThan(0);
        string[] reasons = ["SGW-DUN-HOLD-PROMISE", "SGW-DUN-HOLD-INSOLVENCY", "SGW-DUN-GAP", "SGW-DUN-BANK"];
        reasons.ShouldBeSubsetOf(dunning.Blocked.Keys);
    }
}
