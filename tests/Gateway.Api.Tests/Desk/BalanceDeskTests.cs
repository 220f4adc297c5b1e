using System.Net;
using System.Text.RegularExpressions;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>The aged balance at the desk, as at any day.</summary>
public sealed partial class BalanceDeskTests
{
    [Theory, ClassData<Databases>]
    public async Task What_is_late_the_most_comes_first_and_the_totals_are_of_all(DatabaseProvider provider)
    {
        await using var stage = await DunningStage.OpenAsync(provider, "2026-03-02");
        await stage.InvoiceAsync(French, "80.00", "2026-04-10");
        await stage.InvoiceAsync(Company, "900.00", "2026-05-30");
        var late = await stage.InvoiceAsync(Company, "100.00", "2026-03-01");
        stage.GoTo("2026-04-15");
        await stage.PayAsync(late, "0.50");
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");

        var page = await anne.GetAsync("/desk/balances");
        await anne.KeepAsync("/desk/balances", "balances");
        Cells(page).ShouldBe(
        [
            "999.50 EUR", "900.00 EUR", "–", "99.50 EUR", "–", "–", "–", "–",
            "80.00 EUR", "–", "80.00 EUR", "–", "–", "–", "–", "–",
            "1079.50 EUR", "900.00 EUR", "80.00 EUR", "99.50 EUR", "–", "–", "–", "–",
        ]);
        page.ShouldContain($"/desk/letters?client={stage.Cast.Clients[Company]}");
        (await anne.GetAsync($"/desk/letters?client={stage.Cast.Clients[Company]}")).ShouldContain("Courrier");

        // On the day before anything was due, all of it, and the payment had not come.
        Cells(await anne.GetAsync("/desk/balances?by=unit&asOf=2026-03-01")).ShouldBe(
        [
            "100.00 EUR", "100.00 EUR", "–", "–", "–", "–", "–", "–",
            "100.00 EUR", "100.00 EUR", "–", "–", "–", "–", "–", "–",
        ]);
        Cells(await anne.GetAsync("/desk/balances?by=legalEntity")).Count.ShouldBe(16);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_and_strangers_see_nothing()
    {
        await using var stage = await DunningStage.OpenAsync(DatabaseProvider.Sqlite, "2026-03-02");
        await stage.InvoiceAsync(Company, "100.00", "2026-03-01");
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));

        (await anne.GetAsync("/desk/balances?asOf=2026-02-31", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("« 2026-02-31 » n'est pas un jour.");
        (await anne.GetAsync("/desk/balances?by=moon&from=-4")).ShouldContain("100.00 EUR");
        (await stranger.GetAsync("/desk/balances")).ShouldContain("Rien n'était dû ce jour-là.");
    }

    /// <summary>The sums of all lines and of the totals, in order.</summary>
    private static IReadOnlyList<string> Cells(string page) =>
        [.. Cell().Matches(page).Select(cell => cell.Groups["sum"].Value)];

    [GeneratedRegex("<td class=\"number\">(<strong>)?(?<sum>[^<]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();
}
