using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>
/// Two units share a client, and a third works with it too without an invoice. The client gets one letter, one hold,
/// one plan and one case over what it owes both: each unit reads its own part, and nothing of the other's.
/// </summary>
public class SharedClientTests
{
    private const string Mine = "2600.00";
    private const string Theirs = "4321.99";
    private const string Together = "6921.99";

    [Theory, ClassData<Databases>]
    public async Task A_unit_reads_its_own_part_of_what_is_of_a_whole_client(DatabaseProvider provider)
    {
        await using var world = await World.OpenAsync(provider);

        await LetterAsync(world);
        await CallAsync(world);
        await HoldsAsync(world);
        await PlansAsync(world);
        await CaseAsync(world);
    }

    /// <summary>10 March: one letter reminds of both.</summary>
    private static async Task LetterAsync(World world)
    {
        world.Stage.GoTo("2026-03-10");
        await world.Stage.RunAsync();

        var whole = await OneAsync(world.Stage.Admin, "/v1/dunning/notices");
        whole.GetProperty("items").GetArrayLength().ShouldBe(2);
        whole.Text("total").ShouldBe(Together);
        whole.TryGetProperty("recipient", out _).ShouldBeTrue();
        var part = await OneAsync(world.Unit, "/v1/dunning/notices");
        (await world.Unit.ReadAsync($"/v1/dunning/notices/{part.Text("id")}")).ToString().ShouldBe(part.ToString());
        part.Text("number").ShouldBe(whole.Text("number"));
        part.Text("sentOn").ShouldBe("2026-03-10");
        part.GetProperty("items").EnumerateArray().Select(item => item.Text("invoice")).ShouldBe([world.Invoice]);
        (part.Text("principal"), part.Text("additional")).ShouldBe((Mine, "0.00"));
        part.EnumerateObject().Select(field => field.Name)
            .ShouldNotContain(name => name == "total" || name == "credits" || name == "recipient" || name == "run");
        foreach (var file in new[] { "html", "pdf" })
        {
            using var letter = await world.Unit.GetAsync($"/v1/dunning/notices/{part.Text("id")}/{file}", Token);
            letter.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        // To who has no invoice on it there is no such letter.
        (await ItemsAsync(world.Third, "/v1/dunning/notices")).ShouldBeEmpty();
        using var unseen = await world.Third.GetAsync($"/v1/dunning/notices/{part.Text("id")}", Token);
        unseen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.NothingLeaksAsync();
    }

    /// <summary>
    /// 17 March: the client has 320.00 with the neighbour, and a call over both invoices is stopped by what is the
    /// neighbour's alone; it is made the next day. A letter about ours reaches nobody whom a client named to the
    /// neighbour.
    /// </summary>
    private static async Task CallAsync(World world)
    {
        var stage = world.Stage;
        stage.GoTo("2026-03-17");
        await stage.PayAsync(await stage.InvoiceAsync(world.Client, "100.00", "2026-03-05", unit: 2), "420.00");
        await stage.InvoiceAsync(await world.NamedToTheNeighbourAsync(), "500.00", "2026-03-05");
        await stage.RunAsync();
        (await stage.NoticesAsync(stage.Today)).Select(one => (one.Channel, one.Recipient))
            .ShouldBe([(NoticeChannel.Telephone, ""), (NoticeChannel.Post, "")], ignoreOrder: true);
        (await world.Unit.ReadAsync($"/v1/receivables/{world.Invoice}/dunning")).GetProperty("claim")
            .Text("principal").ShouldBe(Mine);
        await world.NothingLeaksAsync("2280.00");

        var hold = await stage.HoldAsync(world.Other, """{ "kind": "complaint", "reviewOn": "2026-04-20" }""");
        (await WaitingAsync()).Text("state").ShouldBe("stopped", "who is about to call is told not to");
        await stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
        stage.GoTo("2026-03-18");
        await stage.RunAsync();
        (await CalledAsync()).ShouldBe("sent");

        var told = (await world.Unit.ReadAsync($"/v1/invoices/{world.Invoice}/timeline")).EnumerateArray()
            .Where(fact => fact.Text("kind") is "dunning.stopped" or "dunning.sent")
            .Select(fact => (fact.Text("kind"), fact.GetProperty("data").TryGetProperty("reason", out _)));
        told.ShouldBe([("dunning.sent", false), ("dunning.stopped", false), ("dunning.sent", false)]);
        (await ItemsAsync(stage.Admin, "/v1/dunning/notices?channel=telephone")).Select(one => one.Text("remark"))
            .ShouldBe(["on-hold", $"SECRET: will pay {Theirs} on Friday"]);
        await world.NothingLeaksAsync();

        Task<JsonElement> WaitingAsync() =>
            OneAsync(stage.Admin, "/v1/dunning/notices?state=queued&channel=telephone");

        async Task<string> CalledAsync() => (await stage.Admin.CreateAsync(
            $"/v1/dunning/notices/{(await WaitingAsync()).Text("id")}:done",
            $$"""{ "proof": "SECRET: will pay {{Theirs}} on Friday" }""")).Text("state");
    }

    /// <summary>A promise for all that the client owes, and a dispute of what is not ours.</summary>
    private static async Task HoldsAsync(World world)
    {
        var promise = await world.Stage.Admin.CreateAsync($"/v1/clients/{world.Client}/holds", $$"""
            {
              "kind": "promise", "until": "2026-03-20", "amount": "{{Together}}", "note": "SECRET WORDS {{Theirs}}",
              "owner": "SECRET PERSON"
            }
            """);
        Tick();
        var dispute = await world.Stage.HoldAsync(world.Other, """
            {
              "kind": "dispute", "category": "service", "owner": "SECRET PERSON", "reviewOn": "2026-03-20",
              "note": "SECRET WORDS"
            }
            """);
        Tick();
        var ours = await world.Stage.HoldAsync(
            world.Invoice, """{ "kind": "complaint", "reviewOn": "2026-03-20", "note": "The tone." }""");

        var read = await ItemsAsync(world.Unit, "/v1/holds");
        read.Select(hold => hold.Text("id")).ShouldBe([promise.Text("id"), ours.Text("id")]);
        (read[0].Text("kind"), read[0].Text("until")).ShouldBe(("promise", "2026-03-20"));
        read[1].Text("note").ShouldBe("The tone.");
        (await ItemsAsync(world.Neighbour, "/v1/holds")).Select(hold => hold.Text("id"))
            .ShouldBe([promise.Text("id"), dispute.Text("id")]);
        (await ItemsAsync(world.Third, "/v1/holds")).ShouldBeEmpty();
        await world.NothingLeaksAsync();
        foreach (var hold in new[] { promise, dispute, ours })
        {
            using var stranger = await world.Unit.PostOnceAsync(
                $"/v1/holds/{hold.Text("id")}:release", Answers.Json("{}"));
            stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            await world.Stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
        }

        // Lists are in the order of ids, which within a millisecond is chance.
        void Tick() => world.Stage.Clock.Set(world.Stage.Clock.GetUtcNow().AddSeconds(1));
    }

    /// <summary>A plan over both, and then one over ours alone.</summary>
    private static async Task PlansAsync(World world)
    {
        var shared = await ProposeAsync($"\"{world.Invoice}\", \"{world.Other}\"", Together);
        var part = await OneAsync(world.Unit, "/v1/plans");
        part.Text("total").ShouldBe(Mine);
        part.GetProperty("receivables").GetArrayLength().ShouldBe(1);
        part.GetProperty("instalments")[0].EnumerateObject().Select(field => field.Name).ShouldBe(["number", "dueOn"]);
        (await OneAsync(world.Unit, $"/v1/clients/{world.Client}/plans")).ToString().ShouldBe(part.ToString());
        (await ItemsAsync(world.Third, $"/v1/clients/{world.Client}/plans")).ShouldBeEmpty();
        await world.NothingLeaksAsync(shared.GetProperty("instalments")[0].Text("reference").Trim('+'));
        using var stranger = await world.Unit.PostOnceAsync(
            $"/v1/plans/{shared.Text("id")}:withdraw", Answers.Json("{}"));
        stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await world.Stage.Admin.CreateAsync($"/v1/plans/{shared.Text("id")}:withdraw", "{}");

        var own = await ProposeAsync($"\"{world.Invoice}\"", Mine);
        (await ItemsAsync(world.Unit, "/v1/plans?state=proposed")).ShouldHaveSingleItem().Text("text")
            .ShouldBe(own.Text("text"));
        (await ItemsAsync(world.Neighbour, "/v1/plans?state=proposed")).ShouldBeEmpty();
        await world.Stage.Admin.CreateAsync($"/v1/plans/{own.Text("id")}:withdraw", "{}");

        Task<JsonElement> ProposeAsync(string invoices, string amount) => world.Stage.Admin.CreateAsync(
            $"/v1/clients/{world.Client}/plans",
            $$"""
            { "invoices": [ {{invoices}} ], "instalments": [ { "dueOn": "2026-05-08", "amount": "{{amount}}" } ] }
            """);
    }

    /// <summary>Both go to law in one case: the neighbour asks to wait, costs and money come.</summary>
    private static async Task CaseAsync(World world)
    {
        world.Stage.GoTo("2026-03-23");
        var path = "/v1/recovery-cases/" + (await world.Stage.Admin.CreateAsync("/v1/recovery-cases", $$"""
            {
              "procedure": "amicable", "invoices": [ "{{world.Invoice}}", "{{world.Other}}" ], "isContractual": true
            }
            """)).Text("id");
        await world.Neighbour.CreateAsync($"{path}:ask-hold", """{ "reason": "SECRET WORDS" }""");
        (await world.Neighbour.ReadAsync(path)).Text("holdReason").ShouldBe("SECRET WORDS");
        (await world.Unit.ReadAsync(path)).Text("isHeld").ShouldBe("True");
        await world.NothingLeaksAsync();

        // Who shares it may ask too, and reads its own words back.
        (await world.Unit.CreateAsync($"{path}:ask-hold", """{ "reason": "They pay on Friday." }"""))
            .Text("holdReason").ShouldBe("They pay on Friday.");
        await world.Stage.Admin.CreateAsync($"{path}:answer-hold", """{ "reason": "SECRET WORDS" }""");
        await world.Stage.Second.CreateAsync($"{path}:confirm", "{}");
        await world.Stage.DeliverAsync();
        await world.Cases.OnAsync("2026-03-30", path, "handedOver", ", \"reference\": \"SECRET WORDS\"");
        await world.Cases.OnAsync("2026-03-31", path, "costAdded", ", \"amount\": \"77.77\"");
        await world.Cases.OnAsync("2026-04-01", path, "paymentReceived", ", \"amount\": \"3333.33\"");

        var whole = await world.Stage.Admin.ReadAsync(path);
        (whole.Text("costs"), whole.Text("payments")).ShouldBe(("77.77", "3333.33"));
        whole.GetProperty("events").GetArrayLength().ShouldBe(3);
        var part = await OneAsync(world.Unit, "/v1/recovery-cases");
        part.GetProperty("invoices").EnumerateArray().Select(one => one.ToString()).ShouldBe([world.Invoice]);
        (part.Text("state"), part.Text("isHeld")).ShouldBe(("handedOver", "False"));
        part.GetProperty("events").EnumerateArray().Select(one => one.Text("act")).ShouldBe(["handedOver"]);
        part.TryGetProperty("payments", out _).ShouldBeFalse();
        (await ItemsAsync(world.Third, "/v1/recovery-cases")).ShouldBeEmpty();
        await world.NothingLeaksAsync("3333.33");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<JsonElement>> ItemsAsync(HttpClient caller, string path) =>
        [.. (await caller.ReadAsync(path)).GetProperty("items").EnumerateArray()];

    private static async Task<JsonElement> OneAsync(HttpClient caller, string path) =>
        (await ItemsAsync(caller, path)).ShouldHaveSingleItem();

    private sealed class World : IAsyncDisposable
    {
        public required CaseStage Cases { get; init; }

        public DunningStage Stage => Cases.Stage;

        /// <summary>The unit that reads.</summary>
        public required HttpClient Unit { get; init; }

        public required HttpClient Neighbour { get; init; }

        public required HttpClient Third { get; init; }

        /// <summary>Its invoice.</summary>
        public required string Invoice { get; init; }

        /// <summary>The neighbour's.</summary>
        public required string Other { get; init; }

        private IReadOnlyList<string> Secrets { get; set; } = [];

        public string Client => Stage.Cast.Clients[DunningStage.Company];

        public static async Task<World> OpenAsync(DatabaseProvider provider)
        {
            var cases = await CaseStage.OpenAsync(provider, unitWaitDays: 5);
            var stage = cases.Stage;
            var client = stage.Cast.Clients[DunningStage.Company];
            var world = new World
            {
                Cases = cases,
                Unit = await CallerAsync(1),
                Neighbour = await CallerAsync(2),
                Third = await CallerAsync(0),
                Invoice = await stage.InvoiceAsync(client, Mine, "2026-03-02"),
                Other = await stage.InvoiceAsync(client, Theirs, "2026-03-02", unit: 2),
            };
            var other = await stage.Admin.ReadAsync($"/v1/invoices/{world.Other}");
            var receivable = await stage.Admin.ReadAsync($"/v1/invoices/{world.Other}/receivable");
            world.Secrets =
            [
                Theirs, Together, "SECRET", world.Other, other.Text("number"), receivable.Text("id"),
                "hello@lodz.example", "private@client.example",
            ];
            return world;

            Task<HttpClient> CallerAsync(int unit) => stage.Gateway.CallerAsync(
                new ProductionUnitId(Guid.Parse(stage.Cast.Units[unit], CultureInfo.InvariantCulture)));
        }

        /// <summary>A client of both units that gave a mail address to the neighbour alone.</summary>
        public async Task<string> NamedToTheNeighbourAsync()
        {
            var (own, other) = (Stage.Cast.Units[1], Stage.Cast.Units[2]);
            return (await Stage.Admin.CreateAsync("/v1/clients", $$"""
                {
                  "legalEntity": "{{Stage.Cast.LegalEntity}}", "kind": "privatePerson", "name": "Shy", "language": "fr",
                  "address": { "street": "Rue 1", "postCode": "1000", "city": "Ville", "country": "BE" },
                  "contacts": [
                    { "purpose": "reminder", "email": "private@client.example", "unit": "{{other}}" } ],
                  "units": [ "{{own}}", "{{other}}" ]
                }
                """)).Text("id");
        }

        /// <summary>All that the unit's key reads, without anything of the neighbour's; and without these, which
        /// administration reads at the same places.</summary>
        public async Task NothingLeaksAsync(params string[] more)
        {
            var own = Stage.Cast.Units[1];
            string[] paths =
            [
                "/v1/dunning/notices", "/v1/holds", "/v1/plans", $"/v1/clients/{Client}/plans", "/v1/recovery-cases",
                $"/v1/units/{own}/recovery", "/v1/events?limit=1000", $"/v1/invoices/{Invoice}/timeline",
                $"/v1/receivables/{Invoice}/dunning", $"/v1/units/{own}/account",
            ];
            var (read, whole) = (await ReadAsync(Unit, paths), await ReadAsync(Stage.Admin, paths));
            foreach (var secret in Secrets.Concat(more))
            {
                read.ShouldNotContain(secret);
            }

            foreach (var secret in more.Append(Other))
            {
                whole.ShouldContain(secret);
            }
        }

        private static async Task<string> ReadAsync(HttpClient caller, IReadOnlyList<string> paths)
        {
            var read = new StringBuilder();
            foreach (var path in paths)
            {
                read.AppendLine(await caller.GetStringAsync(path, Token));
            }

            return read.ToString();
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var caller in new[] { Unit, Neighbour, Third })
            {
                caller.Dispose();
            }

            await Cases.DisposeAsync();
        }
    }
}
