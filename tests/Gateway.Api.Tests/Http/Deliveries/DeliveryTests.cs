using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.Http.Deliveries;

public class DeliveryTests
{
    [Theory, ClassData<Databases>]
    public async Task What_is_held_for_want_of_an_address_leaves_when_a_person_gives_one(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider, delivers: true);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var client = await admin.CreateAsync("/v1/clients", $$"""
            {
              "legalEntity": "{{cast.LegalEntity}}", "kind": "privatePerson", "name": "Sans Adresse", "language": "fr",
              "address": { "street": "Rue 1", "postCode": "1000", "city": "Bruxelles", "country": "BE" },
              "units": [ "{{cast.Units[1]}}" ]
            }
            """);
        var invoice = await admin.CreateAsync(
            "/v1/invoices", cast.Invoice("held").Replace(cast.Clients[0], client.Text("id")));
        var held = (await admin.ReadAsync("/v1/deliveries?state=held")).GetProperty("items")[0];
        held.Text("document").ShouldBe(invoice.Text("id"));
        var retry = $"/v1/deliveries/{held.Text("id")}:retry";

        using var nowhere = await admin.PostOnceAsync(retry, Answers.Json("{}"));
        using var wrong = await admin.PostOnceAsync(retry, Answers.Json("""{ "recipient": "no address" }"""));
        var queued = await admin.CreateAsync(retry, """{ "recipient": "sans@adresse.example" }""");
        using var twice = await admin.PostOnceAsync(retry, Answers.Json("{}"));

        (await nowhere.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DELIVERY-RECIPIENT /recipient"]);
        (await wrong.ProblemAsync("invalid-request")).Findings().ShouldHaveSingleItem().ShouldEndWith(" /recipient");
        queued.Text("state").ShouldBe("queued");
        await twice.ProblemAsync("conflict");
        await Until.IsSoAsync(() => gateway.Mails.Messages.Count == 1);
        await Until.IsSoAsync(async () => (await StateAsync(admin, invoice)) == "sent");
        gateway.Mails.Messages.ShouldHaveSingleItem().Recipients.ShouldBe(["sans@adresse.example"]);
    }

    private static async Task<string> StateAsync(HttpClient admin, JsonElement invoice) =>
        (await admin.ReadAsync($"/v1/invoices/{invoice.Text("id")}")).GetProperty("deliveries")[0].Text("state");
}
