using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>The words of letters, from staff to the client.</summary>
public class LetterTextTests
{
    [Theory, ClassData<Databases>]
    public async Task A_text_is_written_looked_at_used_and_withdrawn(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-02");
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-02");
        stage.GoTo("2026-03-10");
        (await stage.Admin.ReadAsync("/v1/dunning/letter-texts/product")).GetArrayLength().ShouldBe(12);
        var first = await SaveAsync(stage, "Bonjour {client}", "{mentions}\n\nBien à vous.");
        var second = await SaveAsync(stage, "Cher {client}", "{mentions}");

        (first.Text("version"), second.Text("version")).ShouldBe(("house-1", "house-2"));
        first.TryGetProperty("usedFrom", out _).ShouldBeFalse();
        (await PreviewAsync(stage, first, stage.Cast.Clients[Consumer])).ShouldContain("Bonjour Anaïs Lefèvre");
        (await stage.NoticesAsync()).ShouldBeEmpty("a preview changes nothing");
        (await TryAsync(stage, first, stage.Cast.Clients[PublicBody])).ShouldBe(HttpStatusCode.NotFound);

        await UseAsync(stage, first, "use");
        await UseAsync(stage, second, "use");
        await stage.RunAsync();
        stage.Post.Reminders.Count.ShouldBe(2);
        stage.Post.Reminders.ShouldAllBe(mail => mail.Text.Contains("Cher ", StringComparison.Ordinal));
        var list = (await stage.Admin.ReadAsync("/v1/dunning/letter-texts")).GetProperty("items");
        list.EnumerateArray().OrderBy(one => one.Text("version")).Select(one => one.TryGetProperty("usedUntil", out _))
            .ShouldBe([true, false]);

        await UseAsync(stage, second, "withdraw");
        stage.GoTo("2026-03-11");
        await stage.InvoiceAsync(French, "300.00", "2026-03-01");
        await stage.RunAsync();
        stage.Post.Reminders[^1].Text.ShouldNotContain("Cher ");
    }

    [Theory, ClassData<Databases>]
    public async Task A_text_that_would_make_a_letter_unlawful_is_not_even_stored(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);

        foreach (var (body, rule) in new[]
        {
            ("Payez.", "SGW-TEXT-MENTION"), ("{mentions} {oups}", "SGW-TEXT-FIELD"),
            ("{mentions} Ce rappel coûte 12 EUR.", "SGW-TEXT-AMOUNT"),
        })
        {
            using var answer = await stage.Admin.PostOnceAsync(
                "/v1/dunning/letter-texts", Answers.Json(Json(stage, "Bonjour", body)));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(rule);
        }

        (await stage.Admin.ReadAsync("/v1/dunning/letter-texts")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static Task<System.Text.Json.JsonElement> SaveAsync(DunningStage stage, string opening, string body) =>
        stage.Admin.CreateAsync("/v1/dunning/letter-texts", Json(stage, opening, body));

    private static string Json(DunningStage stage, string opening, string body) =>
        System.Text.Json.JsonSerializer.Serialize(new
        {
            legalEntity = stage.Cast.LegalEntity, tone = "first", language = "fr", title = "Rappel", opening, body,
        });

    private static Task UseAsync(DunningStage stage, System.Text.Json.JsonElement text, string act) =>
        stage.Admin.CreateAsync($"/v1/dunning/letter-texts/{text.Text("id")}:{act}", "{}");

    private static async Task<string> PreviewAsync(
        DunningStage stage, System.Text.Json.JsonElement text, string client) => WebUtility.HtmlDecode(
        await stage.Admin.GetStringAsync($"/v1/dunning/letter-texts/{text.Text("id")}/preview?client={client}"));

    private static async Task<HttpStatusCode> TryAsync(
        DunningStage stage, System.Text.Json.JsonElement text, string client)
    {
        using var answer = await stage.Admin.GetAsync(
            $"/v1/dunning/letter-texts/{text.Text("id")}/preview?client={client}");
        return answer.StatusCode;
    }
}
