using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// A village of clients who live from March to May side by side, each with a story of its own: one run each
/// working day serves all of them. What is told is all that left; whatever is not there did not happen.
/// </summary>
public class VillageTests
{
    private const string Before = "2026-02-16";
    private const string From = "2026-03-02";
    private const string To = "2026-05-20";

    private readonly Dictionary<string, string> clients = [];
    private readonly Dictionary<string, string> invoices = [];
    private readonly Dictionary<string, List<Func<DunningStage, Task>>> acts = [];

    [Theory, ClassData<Databases>]
    public async Task Each_client_hears_what_its_story_says_and_nothing_else(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, Before);
        await SettleAsync(stage);
        Write();

        await LiveAsync(stage);

        var heard = await HeardAsync(stage);
        Ladders(heard);
        Days(heard);
        Pauses(heard);
        await PlansAndPromisesAsync(stage, heard);
        await SurchargesAsync(stage, heard);
    }

    /// <summary>The four ladders of the product, to their ends.</summary>
    private static void Ladders(ILookup<string, string> heard)
    {
        // Day 8; day 15 a call, for it owes 2,500 or more, made and counted on the 20th; then
        // the gap of 7 days; day 36.
        heard["enterprise"].ShouldBe(
        [
            "03-12 reminder Mail 3000.00", "03-19 call Telephone 3000.00", "03-27 second-reminder Mail 3000.00 +59.85",
            "04-09 formal-notice Mail 3000.00 +71.07",
        ]);

        // Day 8 free; the wait is over on the 26th, and the bank shows its last day by the 30th; then 15 days.
        heard["consumer"].ShouldBe(
        [
            "03-12 first-reminder Mail 400.00", "03-31 second-reminder Mail 400.00 +55.58",
            "04-15 formal-notice Mail 400.00 +57.30",
        ]);
        heard["public"].ShouldBe(
        [
            "03-19 reminder Mail 1000.00", "04-09 second-reminder Mail 1000.00 +50.36",
            "05-04 formal-notice Mail 1000.00 +57.55",
        ]);
        heard["foreign"].ShouldBe(
        [
            "03-16 reminder Mail 1000.00", "03-30 second-reminder Mail 1000.00", "04-20 formal-notice Mail 1000.00",
        ]);
    }

    /// <summary>Easter Monday, the gap between two notices, a day that is missed.</summary>
    private static void Days(ILookup<string, string> heard)
    {
        heard["easter"].ShouldBe(["04-07 reminder Mail 100.00", "04-20 second-reminder Mail 100.00 +40.63"]);
        heard["two debts"].ShouldBe(
            ["03-12 reminder Mail 300.00", "03-19 reminder Mail 300.00", "03-26 second-reminder Mail 300.00 +40.63"]);
        heard["small"].ShouldBeEmpty();
        heard["in time"].ShouldBeEmpty();
    }

    /// <summary>Every kind of hold: nothing while it lasts, then on from where the debt stood.</summary>
    private static void Pauses(ILookup<string, string> heard)
    {
        foreach (var kind in new[] { "dispute", "complaint", "legal", "death", "insolvency" })
        {
            heard[$"{kind} for ever"].ShouldBeEmpty(kind);
            heard[$"{kind} lifted"].ShouldBe(["04-15 reminder Mail 100.00"], kind);
        }

        // A hold that ends by itself after the first reminder: the second waits for it, and counts from the first.
        heard["paused"].ShouldBe(["03-12 reminder Mail 100.00", "04-20 second-reminder Mail 100.00 +41.35"]);
    }

    private async Task PlansAndPromisesAsync(DunningStage stage, ILookup<string, string> heard)
    {
        heard["promise kept"].ShouldBeEmpty();

        // Promised until Friday the 20th: a transfer of that day may show on Tuesday.
        heard["promise broken"].ShouldBe(["03-25 reminder Mail 100.00", "04-07 second-reminder Mail 100.00 +40.98"]);
        heard["plan kept"].ShouldBeEmpty();

        // Its instalment of 31 March is reminded once the bank can tell, without cost; a fortnight later it lapses.
        heard["plan broken"].ShouldBe(["04-03  Mail 50.00", "04-22 reminder Mail 100.00"]);
        (await FactsAsync("promise kept")).ShouldContain("promise.kept");
        (await FactsAsync("promise broken")).ShouldContain("promise.broken");
        (await FactsAsync("plan kept")).ShouldContain("plan.kept");
        (await FactsAsync("plan broken")).ShouldContain("plan.broken");

        Task<IReadOnlyList<string>> FactsAsync(string client) => stage.FactsAsync(invoices[client]);
    }

    /// <summary>What a letter asked on top is owed; a later letter asks for what is not paid of it.</summary>
    private async Task SurchargesAsync(DunningStage stage, ILookup<string, string> heard)
    {
        // The 40 EUR are paid on 1 April: the formal notice asks for the interest alone.
        heard["pays the costs"].ShouldBe(
        [
            "03-12 reminder Mail 1000.00", "03-26 second-reminder Mail 1000.00 +46.33",
            "04-09 formal-notice Mail 1000.00 +10.36",
        ]);
        var facts = await stage.FactsAsync(invoices["pays the costs"]);
        facts.Count(kind => kind == "accessory.claimed").ShouldBe(3); // interest and costs, then more interest
    }

    private async Task SettleAsync(DunningStage stage)
    {
        clients["enterprise"] = stage.Cast.Clients[Company];
        clients["public"] = stage.Cast.Clients[PublicBody];
        clients["foreign"] = stage.Cast.Clients[French];
        await OweAsync(stage, "consumer", "400.00", kind: "privatePerson");
        await OweAsync(stage, "enterprise", "3000.00");
        await OweAsync(stage, "public", "1000.00");
        await OweAsync(stage, "foreign", "1000.00");
        await OweAsync(stage, "easter", "100.00", due: "2026-03-29");
        await OweAsync(stage, "two debts", "100.00");
        invoices["two debts, the second"] = await stage.InvoiceAsync(clients["two debts"], "200.00", "2026-03-06");
        await OweAsync(stage, "small", "4.99");
        await OweAsync(stage, "in time", "100.00");
        foreach (var kind in new[] { "dispute", "complaint", "legal", "death", "insolvency" })
        {
            await OweAsync(stage, $"{kind} for ever", "100.00");
            await OweAsync(stage, $"{kind} lifted", "100.00");
        }

        string[] others = ["paused", "promise kept", "promise broken", "plan kept", "plan broken"];
        foreach (var name in others)
        {
            await OweAsync(stage, name, "100.00");
        }

        await OweAsync(stage, "pays the costs", "1000.00");
    }

    /// <summary>What people do on which day.</summary>
    private void Write()
    {
        On("2026-03-02", stage => stage.PayAsync(invoices["in time"], "100.00"));
        foreach (var kind in new[] { "dispute", "complaint", "legal", "death", "insolvency" })
        {
            var json = $$"""
                { "kind": "{{kind}}", "reviewOn": "2026-03-20"
                  {{(kind == "dispute" ? """, "category": "price", "owner": "Zoë" """ : "")}} }
                """;
            var lifted = "";
            On("2026-03-03", stage => stage.Admin.CreateAsync(
                $"/v1/clients/{clients[$"{kind} for ever"]}/holds", json));
            On("2026-03-03", async stage =>
                lifted = (await stage.HoldAsync(invoices[$"{kind} lifted"], json)).Text("id"));
            On("2026-04-15", stage => stage.Admin.CreateAsync($"/v1/holds/{lifted}:release", "{}"));
            On("2026-04-16", stage => stage.PayAsync(invoices[$"{kind} lifted"], "100.00"));
        }

        On("2026-03-13", stage => stage.HoldAsync(
            invoices["paused"], """{ "kind": "complaint", "until": "2026-04-19" }"""));
        On("2026-04-21", stage => stage.PayAsync(invoices["paused"], "100.00"));
        On("2026-04-22", stage => stage.PayAsync(invoices["easter"], "100.00"));
        On("2026-03-27", stage => stage.PayAsync(invoices["two debts"], "100.00"));
        On("2026-03-27", stage => stage.PayAsync(invoices["two debts, the second"], "200.00"));
        const string promise = """{ "kind": "promise", "amount": "100.00", "until": "2026-03-20" }""";
        On("2026-03-10", stage => stage.HoldAsync(invoices["promise kept"], promise));
        On("2026-03-10", stage => stage.HoldAsync(invoices["promise broken"], promise));
        On("2026-03-18", stage => stage.PayAsync(invoices["promise kept"], "100.00"));
        On("2026-04-08", stage => stage.PayAsync(invoices["promise broken"], "100.00"));
        On("2026-03-10", stage => AgreeAsync(stage, "plan kept"));
        On("2026-03-10", stage => AgreeAsync(stage, "plan broken"));
        On("2026-03-31", stage => stage.PayAsync(invoices["plan kept"], "50.00"));
        On("2026-04-30", stage => stage.PayAsync(invoices["plan kept"], "50.00"));
        On("2026-04-23", stage => stage.PayAsync(invoices["plan broken"], "100.00"));
        On("2026-04-01", stage => stage.PayAccessoryAsync(
            invoices["pays the costs"], AccessoryKind.Costs, 40m));
        On("2026-03-20", CallAsync);
    }

    /// <summary>Night after night and day after day; what people do comes before the run of the day.</summary>
    private async Task LiveAsync(DunningStage stage)
    {
        for (var day = Day(From); day <= Day(To); day = day.AddDays(1))
        {
            stage.GoTo(Text(day));
            await stage.NightAsync();
            foreach (var act in acts.GetValueOrDefault(Text(day), []))
            {
                await act(stage);
            }

            if (BusinessCalendar.IsWorkingDay(day))
            {
                await stage.RunAsync();
            }
        }
    }

    private async Task OweAsync(
        DunningStage stage, string name, string amount, string kind = "company", string due = "2026-03-04")
    {
        if (!clients.TryGetValue(name, out var client))
        {
            clients[name] = client = kind == "company"
                ? await stage.CompanyAsync(name, clients.Count)
                : await stage.RegisterAsync(name, kind);
        }

        invoices[name] = await stage.InvoiceAsync(client, amount, due);
    }

    private void On(string day, Func<DunningStage, Task> act)
    {
        acts.TryAdd(day, []);
        acts[day].Add(act);
    }

    private async Task AgreeAsync(DunningStage stage, string name)
    {
        var plan = await stage.Admin.CreateAsync($"/v1/clients/{clients[name]}/plans", $$"""
            {
              "invoices": [ "{{invoices[name]}}" ], "lapseDays": 14,
              "instalments": [
                { "dueOn": "2026-03-31", "amount": "50.00" }, { "dueOn": "2026-04-30", "amount": "50.00" }
              ]
            }
            """);
        await stage.Admin.CreateAsync($"/v1/plans/{plan.Text("id")}:agree", """{ "agreedBy": "the client" }""");
    }

    private static async Task CallAsync(DunningStage stage)
    {
        var task = (await stage.Admin.ReadAsync("/v1/dunning/notices?state=queued&channel=telephone"))
            .GetProperty("items")[0].Text("id");
        await stage.Admin.CreateAsync($"/v1/dunning/notices/{task}:done", """{ "proof": "nobody there" }""");
    }

    /// <summary><c>03-12 reminder Mail 100.00 +40.00</c>, by the name of the client.</summary>
    private async Task<ILookup<string, string>> HeardAsync(DunningStage stage)
    {
        var names = clients.ToDictionary(one => Guid.Parse(one.Value), one => one.Key);
        return (await stage.NoticesAsync())
            .Where(notice => notice.State is NoticeState.Sent or NoticeState.Queued)
            .ToLookup(notice => names[notice.ClientId.Value], notice => Tell(notice)[5..]);
    }
}
