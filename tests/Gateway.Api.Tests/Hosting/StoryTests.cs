using System.Text.RegularExpressions;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Testing;

namespace Gateway.Api.Tests.Hosting;

/// <summary>The main job from end to end, over the gateway as it runs.</summary>
public partial class StoryTests
{
    /// <summary>Posted, numbered, written, mailed, paid, told to payroll.</summary>
    [Theory, ClassData<Databases>]
    public async Task An_invoice_reaches_its_client_and_its_payment_reaches_payroll(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider, delivers: true);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);

        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice("story"));
        var id = invoice.Text("id");
        await Until.IsSoAsync(() => gateway.Mails.Messages.Count == 1);
        await Until.IsSoAsync(async () => (await admin.ReadAsync($"/v1/invoices/{id}")).GetProperty("deliveries")[0]
            .Text("state") == "sent");
        await admin.CreateAsync(
            $"/v1/invoices/{id}/payments",
            """{ "amount": "1210.00", "valueDate": "2026-11-02", "reference": "bank-1" }""");

        (await admin.ReadAsync($"/v1/invoices/{id}/receivable")).Text("state").ShouldBe("paid");
        var paid = (await admin.ReadAsync("/v1/payroll/entries")).GetProperty("items").EnumerateArray()
            .Single(entry => entry.Text("type") == "invoicePaid");
        paid.Text("exVatShare").ShouldBe("1000.00");
        var facts = (await admin.ReadAsync($"/v1/invoices/{id}/timeline")).EnumerateArray()
            .Select(fact => fact.Text("kind"));
        facts.ShouldBe(["invoice.issued", "delivery.queued", "delivery.sent", "payment.booked"]);
    }

    /// <summary>The first invoice of the README, as its reader posts it.</summary>
    [Fact]
    public async Task The_first_invoice_of_the_README_is_as_it_says()
    {
        var readme = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        using var unit = await gateway.CallerAsync(new ProductionUnitId(Guid.Parse(cast.Units[1])));
        var json = AnyId().Replace(JsonBlock().Match(readme).Groups["json"].Value, cast.Clients[0]);

        var first = await unit.PostOnceAsync("/v1/invoices", Answers.Json(json), "first-invoice");
        var again = await unit.PostOnceAsync("/v1/invoices", Answers.Json(json), "first-invoice");
        var changed = await unit.PostOnceAsync(
            "/v1/invoices", Answers.Json(json.Replace("500.00", "600.00")), "first-invoice");

        var answer = await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.ShouldContain("\"payable\":\"1210.00\"");
        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(answer);
        await changed.ProblemAsync("idempotency-key-reused");
    }

    [GeneratedRegex(
        "```json\n(?<json>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.NonBacktracking)]
    private static partial Regex AnyId();
}
