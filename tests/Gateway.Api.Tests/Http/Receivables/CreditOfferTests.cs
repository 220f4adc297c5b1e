using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Http.Receivables;

/// <summary>What a client paid too much is offered on its next invoice.</summary>
public class CreditOfferTests
{
    [Theory, ClassData<Databases>]
    public async Task What_is_kept_is_told_with_the_next_invoice_and_offered_until_it_is_used(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        using var unit = await gateway.CallerAsync(unit: new ProductionUnitId(Guid.Parse(cast.Units[1])));
        var first = await admin.CreateAsync("/v1/invoices", cast.Invoice("one"));
        await admin.CreateAsync(
            $"/v1/invoices/{first.Text("id")}/payments",
            """{ "amount": "1300.00", "valueDate": "2026-11-02", "reference": "bank" }""");
        (await OffersAsync(admin)).ShouldBeEmpty("the client owes nothing");

        var second = await admin.CreateAsync("/v1/invoices", cast.Invoice("two"));
        var byUnit = await unit.CreateAsync("/v1/invoices", cast.Invoice("three"));
        await admin.CreateAsync("/v1/invoices", cast.Invoice("four", client: 1));

        WarningsOf(second).ShouldContain("SGW-CREDIT-KEPT");
        WarningsOf(byUnit).ShouldNotContain("SGW-CREDIT-KEPT", "whose money it is, is no unit's to know");
        (await OffersAsync(admin)).ShouldBe([$"90.00 on {second.Text("number")} pays 90.00 of 1210.00"]);
        await admin.CreateAsync(
            $"/v1/clients/{cast.Clients[0]}/credit:use", $$"""{ "invoice": "{{second.Text("id")}}" }""");
        (await OffersAsync(admin)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> OffersAsync(HttpClient caller) =>
    [
        .. (await caller.ReadAsync("/v1/credit-offers?limit=1")).GetProperty("items").EnumerateArray().Select(offer =>
            $"{offer.Text("kept")} on {offer.Text("invoiceNumber")} pays {offer.Text("pays")} of {offer.Text("owed")}"),
    ];

    private static IEnumerable<string> WarningsOf(System.Text.Json.JsonElement invoice) =>
        invoice.TryGetProperty("warnings", out var warnings)
            ? warnings.EnumerateArray().Select(warning => warning.Text("rule"))
            : [];
}
