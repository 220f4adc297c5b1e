using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A letter that came back is sent again as the letter it is, to an address that is right.</summary>
public class ReturnedLetterTests
{
    [Theory, ClassData<Databases>]
    public async Task It_leaves_again_as_a_letter_and_never_as_an_invoice(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
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
    }
}
