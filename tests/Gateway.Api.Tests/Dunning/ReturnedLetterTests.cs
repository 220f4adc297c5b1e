using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A letter that came back is sent again as the letter it is, to an address that is right.</summary>
public class ReturnedLetterTests
{
    private const string Wait = ", \"waitEnd\": \"2026-02-27\"";

    [Theory, ClassData<Databases>]
    public async Task It_leaves_again_as_a_letter_and_never_as_an_invoice(DatabaseProvider provider)
    {
        await using var cases = await CaseStage.OpenAsync(provider);
        var stage = cases.Stage;
        var paper = await stage.RegisterAsync("Sur papier", byMail: false);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        var posted = await stage.InvoiceAsync(paper, "400.00", "2026-03-02");
        await stage.LiveAsync("2026-03-12", "2026-03-12");
        var mail = stage.Post.Reminders.ShouldHaveSingleItem();
        await stage.Admin.CreateAsync("/v1/mail-events", $$"""
            { "events": [ { "id": "b-1", "messageId": "{{mail.MessageId.ToString().Trim('<', '>')}}",
              "kind": "bounced", "recipient": "x@example.org", "occurredAt": "2026-03-12T10:00:00Z" } ] }
            """);
        var bounced = (await stage.Admin.ReadAsync("/v1/deliveries?state=bounced")).GetProperty("items")
            .EnumerateArray().ShouldHaveSingleItem();
        var retry = $"/v1/deliveries/{bounced.Text("id")}:retry";

        foreach (var channel in new[] { "mail", "peppol", "post", "dossier" })
        {
            using var other = await stage.Admin.PostOnceAsync(
                retry, Answers.Json($$"""{ "channel": "{{channel}}", "reason": "The client asked." }"""));
            (await other.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DELIVERY-CHANNEL /channel"]);
        }

        using var unit = await stage.Gateway.CallerAsync(
            new ProductionUnitId(Guid.Parse(stage.Cast.Units[1])));
        using var foreign = await unit.PostOnceAsync(retry, Answers.Json("{}"));
        await foreign.ProblemAsync("not-found");
        (await unit.ReadAsync("/v1/deliveries?state=bounced")).GetProperty("items").GetArrayLength().ShouldBe(0);

        await stage.Admin.CreateAsync(retry, """{ "recipient": "right@client.example" }""");
        await stage.DeliverAsync();

        stage.Post.Reminders.Count.ShouldBe(2);
        stage.Post.Reminders[1].To.Address.ShouldBe("right@client.example");
        stage.Post.Reminders[1].Text.ShouldBe(mail.Text);
        await ProveAsync(cases, paper, invoice, posted);
    }

    /// <summary>
    /// The proof names the address that got it; a letter on paper counts from the day of the post, as the law counts
    /// it, though the receipt came five days later.
    /// </summary>
    private static async Task ProveAsync(CaseStage cases, string paper, string invoice, string posted)
    {
        var stage = cases.Stage;
        (await stage.NoticesAsync()).Select(row => row.Recipient).ShouldBe(["right@client.example", ""], true);
        var batch = await stage.PrintAsync();
        stage.GoTo("2026-03-17");
        await stage.PostedAsync(batch, on: "2026-03-12");

        var path = await cases.ProposeAsync("2026-03-17", "court", invoice);
        (await cases.FileAsync(path, "notice.json", "2026-03-12")).Text("recipient").ShouldBe("right@client.example");
        var both = await WaitAsync(cases, paper, posted);
        stage.GoTo("2026-04-20");
        var other = await cases.ProposeAsync("2026-04-20", "court", both, Wait);
        foreach (var day in new[] { "2026-03-13", "2026-04-20" })
        {
            (await cases.FileAsync(other, "notice.json", day)).Text("sentOn").ShouldBe("2026-03-12", day);
        }

        (await cases.FileAsync(other, "notice.json", "2026-03-11")).ValueKind.ShouldBe(JsonValueKind.Undefined);
    }

    /// <summary>
    /// A debt from before these books, with the paper that it was reminded of, shortens nobody's wait but its own; and
    /// a paper that is kept at the client says of which debt it is to nobody.
    /// </summary>
    private static async Task<string> WaitAsync(CaseStage cases, string paper, string posted)
    {
        var older = await cases.Stage.InvoiceAsync(paper, "50.00", "2026-01-15");
        var both = $"{posted}\", \"{older}";
        await cases.Admin.CreateAsync(
            $"/v1/clients/{paper}/exhibits",
            """{ "kind": "reminder", "fileName": "reminder.txt", "content": "U2lnbmVkLg==" }""");
        (await cases.RefusedAsync("2026-03-18", "court", both, Wait))
            .ShouldBe(["SGW-CASE-REMINDER-EXHIBIT /procedure"]);
        await cases.KeepAsync(older, "reminder");
        (await cases.RefusedAsync("2026-03-18", "court", both, Wait)).ShouldBe(["SGW-CASE-WAIT /procedure"]);
        return both;
    }
}
