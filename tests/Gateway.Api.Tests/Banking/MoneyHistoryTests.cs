using System.Globalization;
using Gateway.Api.Persistence;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// Whatever happens to money in whatever order, every account holds what its facts say, every payment is whole or gone,
/// nothing is asked that was credited, and each client owes what its money left, less what is kept for it.
/// </summary>
public class MoneyHistoryTests
{
    private const int Acts = 105;
    private const int ProveEvery = 15;

    /// <summary>Some acts want others before them: as many more are tried until each was done.</summary>
    private const int ActsMax = 3 * Acts;

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, 2)]
    [InlineData(DatabaseProvider.PostgreSql, 3)]
    public async Task Whatever_happens_to_money_every_account_holds_what_its_facts_say(
        DatabaseProvider provider, int seed)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var history = new MoneyHistory(stage, new Random(seed));

        await PlayAsync(stage, history, seed);

        string.Join(", ", history.Missing).ShouldBeEmpty("each act was done at least once");
    }

    /// <summary>Another order each time; whether each act is possible in it, chance says.</summary>
    [Fact]
    public async Task In_an_order_that_was_never_played_every_account_holds_what_its_facts_say()
    {
        var seed = int.TryParse(
            Environment.GetEnvironmentVariable("GATEWAY_TEST_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"GATEWAY_TEST_SEED={seed}");
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var history = new MoneyHistory(stage, new Random(seed));

        await PlayAsync(stage, history, seed);

        history.Done.ShouldNotBeEmpty();
    }

    private static async Task PlayAsync(BankStage stage, MoneyHistory history, int seed)
    {
        await history.BeginAsync();
        try
        {
            for (var act = 1; act <= Acts || (act <= ActsMax && history.Missing.Any()); act++)
            {
                await history.ActAsync();
                await history.ProveAsync();
                if (act % ProveEvery == 0)
                {
                    await stage.ProveAsync();
                }
            }
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"Seed {seed}: {string.Join(", ", history.Done)}", fault);
        }
    }
}
