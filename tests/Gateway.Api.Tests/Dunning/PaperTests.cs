using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Letters on paper: handed over, lost, posted, brought back.</summary>
public class PaperTests
{
    [Theory, ClassData<Databases>]
    public async Task A_mail_that_came_back_does_not_count_and_paper_follows(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        await stage.RunAsync();
        var mail = stage.Post.Reminders.Single();
        await stage.Admin.CreateAsync("/v1/mail-events", $$"""
            { "events": [ { "id": "b-1", "messageId": "{{mail.MessageId.ToString().Trim('<', '>')}}",
              "kind": "bounced", "recipient": "x@example.org", "occurredAt": "2026-03-12T10:00:00Z" } ] }
            """);

        (await stage.FactsAsync(invoice)).ShouldContain("dunning.failed");
        stage.GoTo("2026-03-13");
        await stage.RunAsync();
        var batch = await LostAndMadeAgainAsync(stage);

        (batch.Text("letters"), batch.Text("stopped")).ShouldBe(("1", "0"));
        var files = await stage.Admin.GetByteArrayAsync($"/v1/dunning/print-batches/{batch.Text("id")}");
        await using var zip = new ZipArchive(new MemoryStream(files));
        zip.Entries.Select(entry => entry.Name).ShouldBe(["R2026-000002.pdf", "manifest.tsv"]);
        var manifest = await new StreamReader(await zip.GetEntry("manifest.tsv")!.OpenAsync(default))
            .ReadToEndAsync(TestContext.Current.CancellationToken);
        manifest.ShouldContain("\tThéâtre des Quais\tBE\t");
        manifest.Split('\n')[1].Split('\t')[5].ShouldBe("1", "pages");

        await PostedAsync(stage, invoice, batch);
        var letter = (await stage.NoticesAsync())[1];
        letter.Remark.ShouldBe("receipt 4711");
        (letter.Channel, letter.State, letter.SentOn).ShouldBe(
            (NoticeChannel.Post, NoticeState.Sent, Day("2026-03-13")));
        (await stage.WhyAsync(invoice)).GetProperty("standing").Text("code").ShouldBe("reminder");
        await ComesBackAsync(stage, invoice, letter);
    }

    /// <summary>The mail house lost a batch: its letters go with another.</summary>
    private static async Task<JsonElement> LostAndMadeAgainAsync(DunningStage stage)
    {
        var lost = await stage.PrintAsync();
        (await NotNowAsync(stage, "", $$"""{ "legalEntity": "{{stage.Cast.LegalEntity}}" }"""))
            .ShouldContain("No letter waits"); // it is handed over once
        (await stage.Admin.CreateAsync($"/v1/dunning/print-batches/{lost.Text("id")}:drop", "{}"))
            .TryGetProperty("droppedAt", out _).ShouldBeTrue();
        var batch = await stage.PrintAsync();
        (await NotNowAsync(stage, $"/{lost.Text("id")}:drop", "{}")).ShouldContain("another");
        (await NotNowAsync(stage, $"/{lost.Text("id")}:posted", """{ "on": "2026-03-13", "proof": "x" }"""))
            .ShouldContain("another");
        return batch;
    }

    /// <summary>Handed over is not sent: it counts from the day on the receipt of the mail house, which is asked for.
    /// </summary>
    private static async Task PostedAsync(DunningStage stage, string invoice, JsonElement batch)
    {
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-UNDERWAY");
        var owed = await stage.Admin.ReadAsync("/v1/dunning/print-batches?posted=false&limit=1");
        owed.GetProperty("items")[0].Text("id").ShouldBe(batch.Text("id"));
        stage.GoTo("2026-03-16");
        foreach (var (on, status) in new[]
            { ("2026-03-12", HttpStatusCode.UnprocessableEntity), ("2026-03-17", HttpStatusCode.UnprocessableEntity) })
        {
            using var answer = await stage.Admin.PostOnceAsync(
                $"/v1/dunning/print-batches/{batch.Text("id")}:posted",
                Answers.Json($$"""{ "on": "{{on}}", "proof": "x" }"""));
            answer.StatusCode.ShouldBe(status, on);
        }

        await stage.PostedAsync(batch, "2026-03-13");
        (await NotNowAsync(stage, $"/{batch.Text("id")}:posted", """{ "on": "2026-03-14", "proof": "x" }"""))
            .ShouldContain("noted already");
    }

    /// <summary>What the post brings back was read by nobody, and nothing else goes there.</summary>
    private static async Task ComesBackAsync(DunningStage stage, string invoice, NoticeRow letter)
    {
        using var early = await stage.Admin.PostOnceAsync(
            $"/v1/dunning/notices/{letter.Id}:returned", Answers.Json("""{ "on": "2026-03-12" }"""));
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stage.Admin.CreateAsync($"/v1/dunning/notices/{letter.Id}:returned", """{ "on": "2026-03-16" }"""))
            .Text("state").ShouldBe("failed");
        using var twice = await stage.Admin.PostOnceAsync(
            $"/v1/dunning/notices/{letter.Id}:returned", Answers.Json("""{ "on": "2026-03-16" }"""));
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await stage.WhyAsync(invoice)).TryGetProperty("standing", out _).ShouldBeFalse("no step is done");
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-ADDRESS");
        await stage.CorrectAsync(stage.Cast.Clients[Company], """{ "paymentTermDays": 20 }""");
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-ADDRESS");
        await stage.CorrectAsync(stage.Cast.Clients[Company], """{ "address": { "street": "Quai Neuf 2" } }""");
        (await stage.BlockersAsync(invoice)).ShouldNotContain("SGW-DUN-ADDRESS");
    }

    private static async Task<string> NotNowAsync(DunningStage stage, string act, string body)
    {
        using var answer = await stage.Admin.PostOnceAsync($"/v1/dunning/print-batches{act}", Answers.Json(body));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
