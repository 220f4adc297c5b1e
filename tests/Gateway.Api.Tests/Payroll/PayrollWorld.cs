using System.Globalization;
using System.Text.Json;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Parties;
using Gateway.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Payroll;

/// <summary>The running gateway with a clock that a test moves, the parties of the demo, and the acts of the payroll
/// side over the API.</summary>
internal sealed class PayrollWorld : IAsyncDisposable
{
    private int references;

    public required RunningGateway Gateway { get; init; }

    public required FakeClock Clock { get; init; }

    public required HttpClient Admin { get; init; }

    public required Cast Cast { get; init; }

    /// <summary>Of tool 3in1.</summary>
    public string ThreeInOne => Cast.Units[0];

    public string Activity => Cast.Units[1];

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>Begins at ten in Brussels on a day.</summary>
    public static Task<PayrollWorld> OpenAsync(
        DatabaseProvider provider, string day = "2026-05-11", params (string Name, string Value)[] settings) =>
        OpenAsync(provider, day, settings, null);

    /// <summary>With something of the test's in the place of the gateway's own.</summary>
    public static Task<PayrollWorld> OpenAsync(DatabaseProvider provider, Action<IServiceCollection> adapt) =>
        OpenAsync(provider, "2026-05-11", [], adapt);

    private static async Task<PayrollWorld> OpenAsync(
        DatabaseProvider provider, string day, (string Name, string Value)[] settings,
        Action<IServiceCollection>? adapt)
    {
        var clock = new FakeClock(At(day));
        var more = settings.ToDictionary(one => one.Name, one => (string?)one.Value);
        var gateway = await RunningGateway.StartAsync(provider, clock: clock, more: more, adapt: adapt);
        var admin = await gateway.CallerAsync();
        return new PayrollWorld
        {
            Gateway = gateway,
            Clock = clock,
            Admin = admin,
            Cast = await Cast.RegisterAsync(admin),
        };
    }

    public void Go(string day) => Clock.Set(At(day));

    /// <summary>A caller with a key of a unit.</summary>
    public Task<HttpClient> UnitCallerAsync(string unit) =>
        Gateway.CallerAsync(new ProductionUnitId(Guid.Parse(unit)));

    /// <summary>Issues an invoice at 21 %; its id.</summary>
    public async Task<string> IssueAsync(string unit, string net = "1000.00", int client = 0, string? serviceEnd = null)
    {
        var period = serviceEnd is null
            ? ""
            : $$""" "period": { "start": "{{serviceEnd}}", "end": "{{serviceEnd}}" }, """;
        var contract = unit == ThreeInOne ? """ "references": { "contract": "C-2026-117" }, """ : "";
        var invoice = await Admin.CreateAsync("/v1/invoices", $$"""
            {
              "unit": "{{unit}}", "client": "{{Cast.Clients[client]}}", "externalReference": "p-{{++references}}",
              {{period}} {{contract}}
              "lines": [ {
                "description": "Work", "quantity": "1", "price": { "net": "{{net}}" },
                "vat": { "category": "S", "rate": "21" }
              } ]
            }
            """);
        return invoice.Text("id");
    }

    /// <summary>Books a payment of today; its id.</summary>
    public async Task<string> PayAsync(string invoice, string amount)
    {
        var payment = await Admin.CreateAsync(
            $"/v1/invoices/{invoice}/payments",
            $$"""{ "amount": "{{amount}}", "valueDate": "{{Today:yyyy-MM-dd}}", "reference": "bank" }""");
        return payment.Text("payment");
    }

    public Task ReverseAsync(string invoice, string payment) => Admin.CreateAsync(
        $"/v1/invoices/{invoice}/payments/{payment}:reverse",
        $$"""{ "valueDate": "{{Today:yyyy-MM-dd}}", "reason": "AC04" }""");

    public Task CreditAsync(string invoice) =>
        Admin.CreateAsync($"/v1/invoices/{invoice}/credit-notes", """{ "reason": "Annulé" }""");

    public Task InsolventAsync(int client, string kind = "bankruptcy") => Admin.CreateAsync(
        "/v1/payroll/insolvencies",
        $$"""
        {
          "client": "{{Cast.Clients[client]}}", "since": "{{Today:yyyy-MM-dd}}", "reference": "RegSol 2026/0815",
          "kind": "{{kind}}"
        }
        """);

    /// <summary>What the daily job does.</summary>
    public Task<int> LookAsync() => Gateway.Services.GetRequiredService<LookAtWages>().RunAsync(
        TestContext.Current.CancellationToken);

    /// <summary>The whole feed as administration reads it.</summary>
    public async Task<IReadOnlyList<JsonElement>> EntriesAsync(string? invoice = null, HttpClient? caller = null)
    {
        var entries = new List<JsonElement>();
        for (var after = 0L; ;)
        {
            var page = await (caller ?? Admin).ReadAsync($"/v1/payroll/entries?after={after}&limit=1000");
            var items = page.GetProperty("items").EnumerateArray().ToList();
            if (items.Count == 0)
            {
                return [.. entries.Where(one => invoice is null || one.GetProperty("invoice").Text("id") == invoice)];
            }

            entries.AddRange(items);
            after = page.GetProperty("after").GetInt64();
        }
    }

    public ValueTask DisposeAsync() => Gateway.DisposeAsync();

    private static DateTimeOffset At(string day) =>
        new(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(8, 0), TimeSpan.Zero);
}
