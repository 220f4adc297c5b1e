using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Payroll;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Desk;

/// <summary>What a unit invoiced, collected, gave, was advanced and was paid, on one page.</summary>
public sealed partial class UnitDeskTests
{
    [Theory, ClassData<Databases>]
    public async Task A_page_shows_each_line_of_a_unit_and_what_is_left(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.Activity);
        await world.IssueAsync(world.ThreeInOne, "777.00");
        world.Go("2026-05-20");
        await world.PayAsync(invoice, "605.00");
        await world.Admin.CreateAsync($"/v1/units/{world.Activity}/payouts", """
            { "reference": "W-1 <b>", "kind": "artist", "gross": "200.00", "paidOn": "2026-05-20" }
            """);
        using var desk = await DeskVisit.SignedInAsync(world.Gateway, person: "anne@example.org");

        var found = await desk.GetStringAsync("/desk/units?find=NOORD", Token);
        found.ShouldContain($"href=\"/desk/units/{world.Activity}\"");
        found.ShouldNotContain(world.ThreeInOne);
        var page = WebUtility.HtmlDecode(
            await desk.GetStringAsync($"/desk/units/{world.Activity}?from=2026-05-11&to=2026-05-20", Token));

        await DeskVisit.KeepAsync(desk, $"/desk/units/{world.Activity}?from=2026-05-11&to=2026-05-20", "unit");
        page.ShouldContain("Compte de l'unité Atelier Noordzee");
        page.ShouldContain("anne@example.org");
        page.ShouldContain("Un salaire brut de 200.00 EUR est payé (W-1 <b>)");
        page.ShouldNotContain("777");
        var rows = Rows(page);
        rows.Select(row => row[^1]).ShouldBe(["-65.00", "435.00", "145.00"]);
        rows[0].ShouldBe(["2026-05-11", rows[0][1], "1000.00", "", "", "-65.00", "", "-65.00"]);
        rows[1].ShouldBe(["2026-05-20", rows[1][1], "", "500.00", "", "", "", "435.00"]);
        rows[2].ShouldBe(["2026-05-20", rows[2][1], "", "", "", "", "-290.00", "145.00"]);
        Sums(page).ShouldBe(
            ["0.00 EUR", "1000.00 EUR", "500.00 EUR", "0.00 EUR", "-65.00 EUR", "-290.00 EUR", "145.00 EUR"]);
        foreach (var row in rows.Zip(rows.Skip(1)))
        {
            Change(row.Second).ShouldBe(Number(row.Second[^1]) - Number(row.First[^1]));
        }

        // Cut at the 20th, what was left before opens it; a period that cannot be is answered with the last quarter.
        var later = await desk.GetStringAsync($"/desk/units/{world.Activity}?from=2026-05-20&to=2026-05-20", Token);
        Sums(WebUtility.HtmlDecode(later))[0].ShouldBe("-65.00 EUR");
        foreach (var period in new[] { "from=2026-05-21&to=2026-05-20", "from=2024-01-01&to=2026-05-20", "from=x" })
        {
            using var wrong = await desk.GetAsync($"/desk/units/{world.Activity}?{period}", Token);
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, period);
            Rows(WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync(Token))).Count.ShouldBe(3);
        }
    }

    [Fact]
    public async Task A_unit_of_another_legal_entity_and_a_stranger_see_nothing()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var other = await admin.CreateAsync("/v1/legal-entities", """
            {
              "name": "Autre", "legalForm": "SC", "enterpriseNumber": "0999000327", "vatNumber": "BE0999000327",
              "address": { "street": "Quai 1", "postCode": "4000", "city": "Liège", "country": "BE" },
              "iban": "BE68539007547034"
            }
            """);
        using var stranger = await DeskVisit.SignedInAsync(gateway, new LegalEntityId(Guid.Parse(other.Text("id"))));
        using var nobody = new HttpClient { BaseAddress = gateway.Root };

        (await stranger.GetStringAsync("/desk/units", Token)).ShouldNotContain("NOORDZEE");
        (await stranger.GetStringAsync($"/desk/units/{cast.Units[1]}", Token)).ShouldNotContain("Noordzee");
        (await nobody.GetStringAsync($"/desk/units/{cast.Units[1]}", Token)).ShouldContain("<input id=\"key\"");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The cells of the lines, without the line of totals.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Rows(string page) =>
    [
        .. RowOf().Matches(Body().Match(page).Value)
            .Select(row => (IReadOnlyList<string>)[.. CellOf().Matches(row.Value).Select(TextOf)]),
    ];

    private static IReadOnlyList<string> Sums(string page) => [.. SumOf().Matches(page).Select(TextOf)];

    private static string TextOf(Match match) => Tag().Replace(match.Groups["text"].Value, "").Trim();

    private static decimal Change(IReadOnlyList<string> row) => row.Skip(3).Take(4).Sum(Number);

    private static decimal Number(string text) =>
        text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("<tbody>.*?</tbody>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Body();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowOf();

    [GeneratedRegex("<td[^>]*>(?<text>.*?)</td>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CellOf();

    [GeneratedRegex("<dd>(?<text>.*?)</dd>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SumOf();

    [GeneratedRegex("</?time[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
