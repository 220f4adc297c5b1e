using System.Net;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Desk;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Microsoft.EntityFrameworkCore;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// What a person brings to the post or says on the telephone: looked at before it leaves, and never lost once it has.
/// The formal notice of 9 April waits for somebody to bring it.
/// </summary>
public class LetterTaskTests
{
    private const string Waiting = "/v1/dunning/notices?state=queued&channel=registered";

    [Theory, ClassData<Databases>]
    public async Task A_registered_letter_that_left_is_kept_as_sent_whatever_came_after(DatabaseProvider provider)
    {
        await using var stage = await FormalNoticeAsync(provider);
        var invoice = await InvoiceOfAsync(stage);

        // It was posted on the 9th; on the 10th 10.00 come in, and then the list is opened to note it.
        stage.GoTo("2026-04-10");
        await stage.PayAsync(invoice, "10.00");
        var task = await WaitingAsync(stage);
        (task.Text("state"), task.Text("remark")).ShouldBe(("stopped", "balance-changed"));
        var noted = await DoneAsync(stage, task, "2026-04-09");

        (noted.Text("state"), noted.Text("remark"), noted.Text("sentOn"))
            .ShouldBe(("sent", "RR 0123 4567 8 BE", "2026-04-09"));
        noted.Text("since").ShouldBe("balance-changed");
        noted.TryGetProperty("found", out _).ShouldBeFalse("on its day it was right");
        (await stage.Admin.ReadAsync($"/v1/dunning/notices/{task.Text("id")}")).ToString()
            .ShouldBe(noted.ToString());
        (await stage.WhyAsync(invoice)).GetProperty("standing").Text("code").ShouldBe("formal-notice");
        await stage.NightAsync();
        (await ClaimedAsync(stage)).ShouldBe(5_036, "what it asked is owed from its day");
        await stage.LiveAsync("2026-04-13", "2026-04-24");
        stage.Story.Count(line => line.Contains("formal-notice", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task One_that_should_not_have_left_is_kept_with_what_was_found_and_claims_nothing(
        DatabaseProvider provider)
    {
        await using var stage = await FormalNoticeAsync(provider);
        var invoice = await InvoiceOfAsync(stage);
        stage.GoTo("2026-04-10");
        await stage.PayAsync(invoice, "500.00", "2026-04-08");

        var noted = await DoneAsync(stage, await WaitingAsync(stage), "2026-04-09");

        (noted.Text("state"), noted.Text("found")).ShouldBe(("sent", "balance-changed"));
        noted.TryGetProperty("since", out _).ShouldBeFalse();
        (await stage.FactsAsync(invoice)).TakeLast(2).ShouldBe(["dunning.stopped", "dunning.sent"]);
        await stage.NightAsync();
        (await ClaimedAsync(stage)).ShouldBe(4_633, "what the second reminder asked, and no more");

        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");
        var page = await anne.GetAsync($"/desk/letters/{noted.Text("id")}");
        page.ShouldContain("N'aurait plus dû partir :</strong> Le solde a changé entre-temps");
        page.ShouldContain("RR 0123 4567 8 BE");
    }

    [Theory, ClassData<Databases>]
    public async Task The_letter_is_not_given_to_be_posted_once_it_is_paid_or_before_the_bank_is_known(
        DatabaseProvider provider)
    {
        await using var stage = await FormalNoticeAsync(provider);
        stage.GoTo("2026-04-13");
        stage.Bank.StopAt("2026-04-08");
        var task = await WaitingAsync(stage);
        (task.Text("state"), task.Text("remark")).ShouldBe(("queued", "SGW-DUN-BANK"));
        var path = $"/v1/dunning/notices/{task.Text("id")}";
        (await StatusAsync($"{path}/pdf")).ShouldBe(HttpStatusCode.Conflict);
        (await stage.NoticesAsync(Day("2026-04-09")))[0].State.ShouldBe(NoticeState.Queued, "it waits");

        stage.Bank.GoOn();
        (await StatusAsync($"{path}/pdf")).ShouldBe(HttpStatusCode.OK);
        await stage.PayAsync(await InvoiceOfAsync(stage), "1000.00");
        (await StatusAsync($"{path}/pdf")).ShouldBe(HttpStatusCode.Conflict);
        (await stage.Admin.ReadAsync(path)).Text("remark").ShouldBe("paid");
        (await StatusAsync($"{path}/html")).ShouldBe(HttpStatusCode.OK, "what was stopped is read as what it was");

        async Task<HttpStatusCode> StatusAsync(string address)
        {
            using var answer = await stage.Admin.GetAsync(address, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Nobody_is_called_for_what_is_paid_and_what_was_said_is_not_lost(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.CorrectAsync(stage.Cast.Clients[Company], """
            { "contacts": [ { "purpose": "reminder", "email": "compta@quais.example", "phone": "02 123 45 67" } ] }
            """);
        var invoice = await stage.InvoiceAsync(Company, "3000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-19");
        stage.Story[^1].ShouldContain("Telephone");
        var call = (await stage.NoticesAsync(Day("2026-03-19")))[0];
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");
        var tasks = await anne.GetAsync("/desk/letters?part=tasks");
        tasks.ShouldContain($"/desk/letters/{call.Id}/done");
        tasks.ShouldContain("<a href=\"tel:021234567\">02 123 45 67</a>");
        (await stage.Admin.ReadAsync($"/v1/dunning/notices/{call.Id}")).Text("recipient").ShouldBe("02 123 45 67");

        // Anne telephones; the money is matched before she writes down what was said.
        await stage.PayAsync(invoice, "3000.00");
        var list = await anne.GetAsync("/desk/letters?part=tasks");
        list.ShouldContain("Payé entre-temps");
        list.ShouldNotContain($"/desk/letters/{call.Id}/done");
        (await stage.NoticesAsync(Day("2026-03-19")))[0].State.ShouldBe(NoticeState.Stopped);
        (await anne.GetAsync($"/desk/letters/{call.Id}")).ShouldContain($"/desk/letters/{call.Id}/done");
        var page = await anne.PostAsync($"/desk/letters/{call.Id}/done", ("proof", "Dit avoir payé hier"));

        page.ShouldContain("C'est noté comme parti.");
        page.ShouldContain("N'aurait plus dû partir :</strong> Payé entre-temps");
        var kept = (await stage.NoticesAsync(Day("2026-03-19")))[0];
        (kept.State, kept.Remark).ShouldBe((NoticeState.Sent, "Dit avoir payé hier"));
    }

    /// <summary>A company owes 1,000.00 since 4 March; its formal notice is issued on Thursday 9 April.</summary>
    private static async Task<DunningStage> FormalNoticeAsync(DatabaseProvider provider)
    {
        var stage = await OpenAsync(provider, configure: options => options.FormalNoticeByRegisteredPost = true);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-04-09");
        stage.Story[^1].ShouldBe("2026-04-09 formal-notice Registered 1000.00 +50.36 Queued");
        return stage;
    }

    private static async Task<string> InvoiceOfAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        return (await db.Documents.Select(row => row.Id).SingleAsync()).ToString();
    }

    private static async Task<JsonElement> WaitingAsync(DunningStage stage) =>
        (await stage.Admin.ReadAsync(Waiting)).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();

    private static Task<JsonElement> DoneAsync(DunningStage stage, JsonElement task, string on) =>
        stage.Admin.CreateAsync(
            $"/v1/dunning/notices/{task.Text("id")}:done",
            $$"""{ "proof": "RR 0123 4567 8 BE", "on": "{{on}}" }""");

    /// <summary>What is claimed on top and open, in cents.</summary>
    private static async Task<long> ClaimedAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        return await db.AccessoryEntries.SumAsync(row => row.Amount);
    }
}
