using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Who is on which ladder, and why.</summary>
public class LadderChoiceTests
{
    private const string Patient = """
        {
          "code": "patient", "forConsumers": false, "steps": [
            { "code": "word", "act": "reminder", "asksForMore": false, "when": [ { "daysLate": 30 } ] }
          ]
        }
        """;

    private const string Graded = """
        {
          "code": "graded", "forConsumers": false, "steps": [
            { "code": "word", "act": "reminder", "asksForMore": false, "when": [ { "daysLate": 8 } ] },
            {
              "code": "dutch-word", "act": "reminder", "asksForMore": false,
              "when": [
                { "daysAfter": 8, "after": "word" }, { "language": "nl" }, { "channel": "mail" },
                { "debtorKind": "company" }, { "lateInvoicesAtMost": 0 }
              ]
            },
            {
              "code": "firm", "act": "formalNotice", "asksForMore": false,
              "when": [
                { "daysAfter": 8, "after": "word" }, { "lateInvoicesAtLeast": 2 }, { "brokenPromisesAtLeast": 1 }
              ]
            }
          ]
        }
        """;

    [Theory, ClassData<Databases>]
    public async Task What_a_client_did_before_and_how_it_is_written_to_decides_its_steps(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.Admin.CreateAsync("/v1/dunning/ladders", Graded);
        await ChooseAsync(stage, "\"segment\": \"company\",", "graded");
        var dutch = await stage.CompanyAsync("Nieuw BV", 1, "nl");
        var french = await stage.CompanyAsync("Neuf SA", 2);
        var known = await stage.CompanyAsync("Connu SA", 3);
        var late = await stage.InvoiceAsync(known, "50.00", "2026-01-05");
        await stage.PayAsync(late, "50.00", "2026-01-20");
        var credited = await stage.InvoiceAsync(dutch, "60.00", "2026-01-05");
        await stage.Admin.CreateAsync($"/v1/invoices/{credited}/credit-notes", """{ "reason": "Wrong client" }""");
        var broken = await stage.InvoiceAsync(known, "70.00", "2026-02-02");
        await stage.HoldAsync(broken, """{ "kind": "promise", "amount": "70.00", "until": "2026-02-10" }""");
        stage.GoTo("2026-02-17");
        await stage.NightAsync();
        await stage.PayAsync(broken, "70.00");
        await stage.InvoiceAsync(dutch, "100.00", "2026-02-12");
        await stage.InvoiceAsync(french, "200.00", "2026-02-12");
        var last = await stage.InvoiceAsync(known, "300.00", "2026-02-12");

        await stage.LiveAsync("2026-02-18", "2026-03-13");

        stage.Story.Order(StringComparer.Ordinal).ShouldBe(
        [
            "2026-02-20 word Mail 100.00", "2026-02-20 word Mail 200.00", "2026-02-20 word Mail 300.00",
            "2026-03-02 dutch-word Mail 100.00", "2026-03-02 firm Mail 300.00",
        ]);
        (await stage.WhyAsync(last)).GetProperty("standing").Text("code").ShouldBe("firm");
        var read = (await stage.Admin.ReadAsync("/v1/dunning/ladders")).GetProperty("items").EnumerateArray()
            .Single(ladder => ladder.Text("code") == "graded");
        read.GetProperty("steps")[1].GetProperty("when").EnumerateArray().Select(when => when.ToString().Length > 2)
            .ShouldBe([true, true, true, true, true]);
    }

    [Theory, ClassData<Databases>]
    public async Task The_nearest_choice_counts_and_is_told(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.Admin.CreateAsync("/v1/dunning/ladders", Patient);

        (await LadderAsync(stage, invoice)).ShouldBe("be-enterprise segment");
        await ChooseAsync(stage, "", "be-consumer");
        (await LadderAsync(stage, invoice)).ShouldBe("be-consumer default");
        await ChooseAsync(stage, "\"segment\": \"company\",", "patient");
        (await LadderAsync(stage, invoice)).ShouldBe("patient segment");
        await ChooseAsync(stage, $"\"unit\": \"{stage.Cast.Units[1]}\",", "be-consumer");
        (await LadderAsync(stage, invoice)).ShouldBe("be-consumer unit");
        await ChooseAsync(stage, $"\"client\": \"{stage.Cast.Clients[Company]}\",", "patient");
        (await LadderAsync(stage, invoice)).ShouldBe("patient client");
        await stage.LiveAsync("2026-03-05", "2026-04-10");

        stage.Story.ShouldBe(["2026-04-03 word Mail 1000.00"]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_choice_that_is_taken_back_leaves_the_next_nearest(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.Admin.CreateAsync("/v1/dunning/ladders", Patient);
        await ChooseAsync(stage, $"\"unit\": \"{stage.Cast.Units[1]}\",", "be-consumer");
        await ChooseAsync(stage, $"\"client\": \"{stage.Cast.Clients[Company]}\",", "patient");
        (await LadderAsync(stage, invoice)).ShouldBe("patient client");

        var choice = (await stage.Admin.ReadAsync("/v1/dunning/ladder-choices")).GetProperty("items").EnumerateArray()
            .Single(one => one.Text("scope") == "client").Text("id");
        (await TakeBackAsync(stage, choice)).ShouldBe(HttpStatusCode.NoContent);

        (await LadderAsync(stage, invoice)).ShouldBe("be-consumer unit");
        (await TakeBackAsync(stage, choice)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, ClassData<Databases>]
    public async Task No_consumer_comes_on_a_ladder_that_is_not_lawful_for_it(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        string[] places =
        [
            "", $"\"unit\": \"{stage.Cast.Units[0]}\",", "\"segment\": \"privatePerson\",",
            $"\"client\": \"{stage.Cast.Clients[Consumer]}\",",
        ];

        foreach (var place in places)
        {
            using var answer = await stage.Admin.PostOnceAsync(
                "/v1/dunning/ladder-choices", Answers.Json(Choice(stage, place, "be-enterprise")));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, place);
        }

        using var unlawful = await stage.Admin.PostOnceAsync(
            "/v1/dunning/ladders",
            Answers.Json(Patient.Replace("\"asksForMore\": false", "\"asksForMore\": true")
                .Replace("\"forConsumers\": false", "\"forConsumers\": true")));
        unlawful.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, ClassData<Databases>]
    public async Task A_ladder_that_consumers_are_on_stays_lawful_for_them(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.Admin.CreateAsync(
            "/v1/dunning/ladders", Patient.Replace("\"forConsumers\": false", "\"forConsumers\": true"));
        await ChooseAsync(stage, "", "patient");
        var hasty = Patient.Replace(
            "\"when\": [ { \"daysLate\": 30 } ] }",
            """
            "when": [ { "daysLate": 8 } ] },
            { "code": "notice", "act": "formalNotice", "asksForMore": true,
              "when": [ { "daysAfter": 1, "after": "word" } ] }
            """);

        using var answer = await stage.Admin.PostOnceAsync("/v1/dunning/ladders", Answers.Json(hasty));

        (await answer.ProblemAsync("invalid-request")).Findings().ShouldContain(
            finding => finding.StartsWith("SGW-LADDER-WAIT", StringComparison.Ordinal));

        // One that was chosen for a company does not follow it when it turns out to be a consumer.
        await stage.Admin.CreateAsync("/v1/dunning/ladders", hasty.Replace("patient", "hasty"));
        var client = await stage.CompanyAsync("No company at all", 1);
        var invoice = await stage.InvoiceAsync(client, "100.00", "2026-03-04");
        await ChooseAsync(stage, $"\"client\": \"{client}\",", "hasty");
        (await LadderAsync(stage, invoice)).ShouldBe("hasty client");
        await stage.CorrectAsync(client, """{ "kind": "privatePerson", "enterpriseNumber": null }""");
        (await LadderAsync(stage, invoice)).ShouldBe("patient default");
        using var now = await stage.Admin.PostOnceAsync(
            "/v1/dunning/ladders", Answers.Json(hasty.Replace("patient", "hasty")));
        now.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var first = await stage.Admin.ReadAsync("/v1/dunning/ladders?limit=4");
        var second = await stage.Admin.ReadAsync($"/v1/dunning/ladders?limit=4&cursor={first.Text("next")}");
        first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray())
            .Select(ladder => ladder.Text("code"))
            .ShouldBe(["abroad", "be-consumer", "be-enterprise", "be-public-body", "hasty", "patient"]);
        (await stage.Admin.ReadAsync("/v1/dunning/ladder-choices?limit=1")).GetProperty("items").GetArrayLength()
            .ShouldBe(1);
    }

    private static async Task<string> LadderAsync(DunningStage stage, string invoice)
    {
        var why = await stage.WhyAsync(invoice);
        return $"{why.Text("ladder")} {why.Text("ladderScope")}";
    }

    private static async Task<HttpStatusCode> TakeBackAsync(DunningStage stage, string choice)
    {
        using var answer = await stage.Admin.DeleteAsync(
            $"/v1/dunning/ladder-choices/{choice}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static Task ChooseAsync(DunningStage stage, string place, string ladder) =>
        stage.Admin.CreateAsync("/v1/dunning/ladder-choices", Choice(stage, place, ladder));

    private static string Choice(DunningStage stage, string place, string ladder) =>
        $$"""{ "legalEntity": "{{stage.Cast.LegalEntity}}", {{place}} "ladder": "{{ladder}}" }""";
}
