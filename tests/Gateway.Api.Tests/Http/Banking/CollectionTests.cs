using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;

namespace Gateway.Api.Tests.Http.Banking;

public class CollectionTests
{
    [Fact]
    public async Task Who_collects_an_invoice_tells_under_which_id_and_an_id_collects_one_invoice()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var first = (await admin.CreateAsync("/v1/invoices", cast.Invoice("one"))).Text("id");
        var second = (await admin.CreateAsync("/v1/invoices", cast.Invoice("two"))).Text("id");

        (await TellAsync(first, "DD-1")).Text("endToEndId").ShouldBe("DD-1");
        await TellAsync(first, "DD-1");
        await TellAsync(first, "DD-1 again");
        (await admin.ReadAsync($"/v1/invoices/{first}/collections")).EnumerateArray()
            .Select(one => one.Text("endToEndId")).ShouldBe(["DD-1", "DD-1 again"]);
        using var other = await admin.PostOnceAsync(
            $"/v1/invoices/{second}/collections", Answers.Json("""{ "endToEndId": "DD-1" }"""));
        await other.ProblemAsync("conflict");
        foreach (var wrong in (string[])["NOTPROVIDED", "a//b", "/a", "é", new string('x', 36)])
        {
            using var refused = await admin.PostOnceAsync(
                $"/v1/invoices/{second}/collections", Answers.Json($$"""{ "endToEndId": "{{wrong}}" }"""));
            (await refused.ProblemAsync("invalid-request")).Findings()
                .ShouldBe(["SGW-END-TO-END-ID /endToEndId"], wrong);
        }

        Task<System.Text.Json.JsonElement> TellAsync(string invoice, string id) => admin.CreateAsync(
            $"/v1/invoices/{invoice}/collections", $$"""{ "endToEndId": "{{id}}" }""");
    }
}
