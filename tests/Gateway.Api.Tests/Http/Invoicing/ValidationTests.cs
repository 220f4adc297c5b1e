using System.Net;
using System.Text;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;

namespace Gateway.Api.Tests.Http.Invoicing;

/// <summary>What is said of a document before it leaves, and of one that somebody else wrote.</summary>
public class ValidationTests
{
    [Fact]
    public async Task Foreign_UBL_is_judged_in_the_language_of_the_caller()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await gateway.CallerAsync();
        caller.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nl-BE");
        var good = UblWriter.Write(Invoice.Issue("F2026-000001", TestGateway.Content()));
        var bad = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(good).Replace("<cbc:IssueDate>", "<cbc:Unheard/><cbc:IssueDate>"));

        var passed = await JudgeAsync(caller, good);
        var refused = await JudgeAsync(caller, bad);
        var noXml = await JudgeAsync(caller, "%PDF-1.7"u8.ToArray());
        var older = await JudgeAsync(caller, good, "?rules=2026-01-01");

        passed.GetProperty("passes").GetBoolean().ShouldBeTrue(passed.ToString());
        passed.Text("release").ShouldBe("3.0.21");
        older.Text("release").ShouldBe("3.0.20");
        refused.GetProperty("passes").GetBoolean().ShouldBeFalse();
        refused.GetProperty("findings").EnumerateArray().Select(finding => finding.Text("rule")).ShouldContain("XSD");
        noXml.GetProperty("findings")[0].Text("message").ShouldContain("geen");
    }

    [Fact]
    public async Task What_a_client_wants_on_every_invoice_is_asked_for()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var client = $"/v1/clients/{cast.Clients[0]}";
        using var change = new HttpRequestMessage(HttpMethod.Patch, client)
        {
            Content = Answers.Bytes(
                """{ "requires": [ "orderReference", "period" ] }"""u8.ToArray(), "application/merge-patch+json"),
        };
        change.Headers.Add("If-Match", "*");
        using var changed = await admin.SendAsync(change, TestContext.Current.CancellationToken);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var without = await admin.PostOnceAsync("/v1/invoices", Answers.Json(cast.Invoice("without")));
        using var with = await admin.PostOnceAsync("/v1/invoices", Answers.Json(cast.Invoice(
            "with", more: """ "references": { "order": "PO-1" }, "period": { "start": "2026-01-01" }, """)));

        (await admin.ReadAsync(client)).GetProperty("requires").EnumerateArray().Select(one => one.GetString())
            .ShouldBe(["orderReference", "period"]);
        (await without.ProblemAsync("document-refused")).Findings()
            .ShouldBe(["SGW-BUYER-ORDER /references/order", "SGW-BUYER-PERIOD /period"]);
        with.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task<JsonElement> JudgeAsync(HttpClient caller, byte[] document, string query = "")
    {
        using var answer = await caller.PostAsync(
            "/v1/documents:validate" + query,
            Answers.Bytes(document, "application/xml"),
            TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
