using System.Globalization;
using System.Net;
using System.Text.Json;
using Gateway.Api.Hosting;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Payroll;
using Gateway.Api.Tests.Persistence;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Api.Tests.Outbox.Webhooks;

/// <summary>Endpoints that are told of the feeds, over real HTTP to a server that takes, fails, stalls and redirects.
/// </summary>
public class WebhookTests
{
    private static readonly (string, string)[] Impatient =
        [("Webhooks:Timeout", "00:00:00.5"), ("Webhooks:Lease", "00:00:20")];

    [Theory, ClassData<Databases>]
    public async Task An_endpoint_is_told_everything_once_in_order_and_signed(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await using var receiver = await HookReceiver.StartAsync();
        var hook = await CreateAsync(world.Admin, receiver);
        for (var invoice = 0; invoice < 4; invoice++)
        {
            await world.PayAsync(await world.IssueAsync(world.Activity), "605.00");
        }

        await Task.WhenAll(RunAsync(world), OtherNode(world).RunAsync(default));

        receiver.Received.Select(one => one.Sequence).ShouldBe(Enumerable.Range(1, 8).Select(one => (long)one));
        var feed = (await world.Admin.ReadAsync("/v1/events")).GetProperty("items").EnumerateArray().ToList();
        receiver.Received.Select(one => one.Id).ShouldBe(feed.Select(one => one.Text("eventId")));
        receiver.Received.ShouldAllBe(one => one.IsBy(hook.Text("secret")));
        receiver.Received.ShouldAllBe(one => !one.IsBy("whsec_" + Convert.ToBase64String(new byte[32])));
        receiver.Received[0].Json.Text("type").ShouldBe("invoice.issued");
        receiver.Received[0].Json.GetProperty("data").ToString().ShouldBe(feed[0].ToString());
        receiver.Received[0].Timestamp.ShouldBe(
            world.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        (await ReadAsync(world, hook)).Text("cursor").ShouldBe("8");
        await RunAsync(world);
        receiver.Received.Count.ShouldBe(8);
    }

    /// <summary>The example of the Standard Webhooks specification and of its libraries.</summary>
    [Fact]
    public void A_signature_is_that_of_the_specification()
    {
        var secret = new WebhookSecret(Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        secret.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", """{"test": 2432232314}"""u8)
            .ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        secret.ToString().ShouldBe("WebhookSecret");
    }

    [Theory, ClassData<Databases>]
    public async Task What_fails_is_sent_again_under_its_id_and_nothing_overtakes_it(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await using var receiver = await HookReceiver.StartAsync();
        var hook = await CreateAsync(world.Admin, receiver);
        await world.IssueAsync(world.Activity);
        await world.IssueAsync(world.Activity);
        receiver.Answer = HookReceiver.With(500);
        await RunAsync(world);
        await RunAsync(world);

        receiver.Received.Count.ShouldBe(1, "it was tried again at once");
        var standing = await ReadAsync(world, hook);
        standing.GetProperty("lastAttempt").Text("status").ShouldBe("500");
        standing.Text("nextAttemptAt").ShouldNotBeNullOrEmpty();

        receiver.Answer = HookReceiver.With(200);
        world.Clock.Advance(TimeSpan.FromMinutes(2));
        await RunAsync(world);

        receiver.Received.Select(one => one.Sequence).ShouldBe([1, 1, 2]);
        receiver.Received[0].Id.ShouldBe(receiver.Received[1].Id);
        (await ReadAsync(world, hook)).TryGetProperty("failingSince", out _).ShouldBeFalse();
    }

    [Theory, ClassData<Databases>]
    public async Task After_72_hours_it_is_disabled_with_its_reason_and_a_replay_loses_nothing(
        DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await using var receiver = await HookReceiver.StartAsync();
        var hook = await CreateAsync(world.Admin, receiver);
        await world.IssueAsync(world.Activity);
        receiver.Answer = HookReceiver.With(503);
        for (var hour = 0; hour <= 74; hour++)
        {
            await RunAsync(world);
            world.Clock.Advance(TimeSpan.FromHours(1));
        }

        var disabled = await ReadAsync(world, hook);
        disabled.Text("state").ShouldBe("disabled");
        disabled.Text("disabledBecause").ShouldBe("All tries failed for 72 hours.");
        receiver.Received.Count.ShouldBeInRange(15, 80);
        receiver.Answer = HookReceiver.With(204);
        await world.IssueAsync(world.Activity);
        var before = receiver.Received.Count;
        await RunAsync(world);
        receiver.Received.Count.ShouldBe(before);

        await world.Admin.CreateAsync($"/v1/webhooks/{hook.Text("id")}:replay", """{ "after": 0 }""");
        await RunAsync(world);

        receiver.Received.Skip(before).Select(one => one.Sequence).ShouldBe([1, 2]);
        (await ReadAsync(world, hook)).Text("state").ShouldBe("active");
    }

    [Fact]
    public async Task One_that_stalls_redirects_or_answers_without_end_is_tried_again_and_holds_nobody_up()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite, "2026-05-11", Impatient);
        await using var stalls = await HookReceiver.StartAsync();
        await using var redirects = await HookReceiver.StartAsync();
        await using var endless = await HookReceiver.StartAsync();
        await using var sound = await HookReceiver.StartAsync();
        stalls.Answer = http => Task.Delay(Timeout.Infinite, http.RequestAborted);
        redirects.Answer = http =>
        {
            http.Response.Redirect(sound.Url, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };
        endless.Answer = EndlessAsync;
        var hooks = new List<JsonElement>();
        foreach (var receiver in (HookReceiver[])[stalls, redirects, endless, sound])
        {
            hooks.Add(await CreateAsync(world.Admin, receiver));
        }

        await world.IssueAsync(world.Activity);
        var start = TimeProvider.System.GetTimestamp();
        await RunAsync(world);

        TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(20));
        sound.Received.Count.ShouldBe(1, "the redirect was followed, or the sound one was not told");
        (await DetailAsync(world, hooks[0])).ShouldBe("No answer within 00:00:00.5000000.");
        (await DetailAsync(world, hooks[1])).ShouldBe("It redirects; redirects are not followed.");
        (await ReadAsync(world, hooks[2])).Text("cursor").ShouldBe("1", "its status was 200");
        (await ReadAsync(world, hooks[3])).Text("cursor").ShouldBe("1");
    }

    [Fact]
    public async Task One_that_is_gone_or_whose_key_was_revoked_hears_nothing_more()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        await using var gone = await HookReceiver.StartAsync();
        await using var orphan = await HookReceiver.StartAsync();
        gone.Answer = HookReceiver.With(410);
        var goneHook = await CreateAsync(world.Admin, gone);
        using var other = await world.Gateway.CallerAsync();
        var orphanHook = await CreateAsync(other, orphan);
        await using (var db = world.Gateway.Read())
        {
            var id = Guid.Parse(orphanHook.Text("id"));
            var key = (await db.Webhooks.SingleAsync(row => row.Id == id)).KeyId;
            await EfApiKeys.RevokeAsync(db, key.ToString(), world.Clock.GetUtcNow(), default);
        }

        await world.IssueAsync(world.Activity);
        await world.IssueAsync(world.Activity);
        await RunAsync(world);
        await RunAsync(world);

        gone.Received.Count.ShouldBe(1);
        orphan.Received.ShouldBeEmpty();
        (await ReadAsync(world, goneHook)).Text("disabledBecause").ShouldContain("410");
        (await ReadAsync(world, orphanHook)).Text("disabledBecause").ShouldBe("The key that set it up was revoked.");
    }

    [Theory, ClassData<Databases>]
    public async Task It_is_told_only_what_its_key_may_see_and_the_types_it_asked_for(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await using var receiver = await HookReceiver.StartAsync();
        using var unit = await world.UnitCallerAsync(world.Activity);
        var hook = await unit.CreateAsync("/v1/webhooks", $$"""
            { "url": "{{receiver.Url}}", "feed": "payroll", "types": [ "payroll.invoicePaid", "payroll.advanceMade" ] }
            """);
        await world.PayAsync(await world.IssueAsync(world.ThreeInOne), "1210.00");
        var own = await world.IssueAsync(world.Activity);
        await world.PayAsync(own, "605.00");
        await world.PayAsync(own, "605.00");
        await RunAsync(world);

        var told = receiver.Received.ShouldHaveSingleItem();
        told.Json.Text("type").ShouldBe("payroll.invoicePaid");
        told.Json.GetProperty("data").GetProperty("invoice").Text("id").ShouldBe(own);
        told.IsBy(hook.Text("secret")).ShouldBeTrue();
        (await unit.ReadAsync($"/v1/webhooks/{hook.Text("id")}")).Text("cursor").ShouldBe("5");
    }

    [Theory, ClassData<Databases>]
    public async Task A_node_that_dies_leaves_its_message_to_another_under_the_same_id(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await using var receiver = await HookReceiver.StartAsync();
        await CreateAsync(world.Admin, receiver);
        await world.IssueAsync(world.Activity);
        await world.IssueAsync(world.Activity);

        // It took the lease, told the first message, and died before it could write that down.
        var leases = world.Gateway.Services.GetRequiredService<WebhookLeases>();
        var taken = (await leases.TakeAsync(default)).ShouldNotBeNull();
        await using (var db = world.Gateway.Read())
        {
            var messages = await world.Gateway.Services.GetRequiredService<IWebhookMessages>()
                .NextAsync(db, taken, 1, default);
            await world.Gateway.Services.GetRequiredService<WebhookSender>().SendAsync(taken, messages[0], default);
        }

        await OtherNode(world).RunAsync(default);
        receiver.Received.Count.ShouldBe(1, "the lease still holds");
        world.Clock.Advance(TimeSpan.FromMinutes(2));
        await OtherNode(world).RunAsync(default);

        receiver.Received.Select(one => one.Sequence).ShouldBe([1, 1, 2]);
        receiver.Received[1].Id.ShouldBe(receiver.Received[0].Id);

        // It was not dead but slow: what it says now counts for nothing.
        (await leases.MoveAsync(taken, 1, 200, default)).ShouldBeFalse();
        await leases.FailAsync(taken, 500, "late", default);
        (await world.Admin.ReadAsync("/v1/webhooks")).GetProperty("items")[0].Text("cursor").ShouldBe("2");
    }

    [Theory, ClassData<Databases>]
    public async Task A_secret_is_shown_once_stored_nowhere_and_changed_without_a_gap(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await using var receiver = await HookReceiver.StartAsync();
        var request = $$"""{ "url": "{{receiver.Url}}" }""";
        using var first = await world.Admin.PostOnceAsync("/v1/webhooks", Answers.Json(request), "once");
        var hook = JsonDocument.Parse(await first.Content.ReadAsStringAsync()).RootElement;
        using var again = await world.Admin.PostOnceAsync("/v1/webhooks", Answers.Json(request), "once");
        var repeated = JsonDocument.Parse(await again.Content.ReadAsStringAsync()).RootElement;

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        hook.Text("secret").ShouldStartWith("whsec_");
        repeated.Text("id").ShouldBe(hook.Text("id"));
        repeated.TryGetProperty("secret", out _).ShouldBeFalse();
        (await ReadAsync(world, hook)).TryGetProperty("secret", out _).ShouldBeFalse();
        await using (var db = world.Gateway.Read())
        {
            (await db.IdempotencyKeys.ToListAsync()).ShouldAllBe(
                row => !System.Text.Encoding.UTF8.GetString(row.Body ?? Array.Empty<byte>()).Contains("whsec_"));
        }

        var rotated = await world.Admin.CreateAsync($"/v1/webhooks/{hook.Text("id")}:rotate", "{}");
        rotated.Text("secret").ShouldNotBe(hook.Text("secret"));
        await world.IssueAsync(world.Activity);
        await RunAsync(world);
        world.Clock.Advance(TimeSpan.FromHours(25));
        await world.IssueAsync(world.Activity);
        await RunAsync(world);

        receiver.Received.ShouldAllBe(one => one.IsBy(rotated.Text("secret")));
        receiver.Received.Select(one => one.IsBy(hook.Text("secret"))).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Only_HTTPS_to_public_addresses_is_told_unless_configuration_allows_this_machine()
    {
        await using var world = await PayrollWorld.OpenAsync(
            DatabaseProvider.Sqlite, "2026-05-11", ("Webhooks:AllowLoopback", "false"));
        (string Url, string Rule)[] refused =
        [
            ("http://example.org/", "SGW-WEBHOOK-HTTPS"),
            ("https://user@example.org/", "SGW-WEBHOOK-URL"),
            ("https://example.org/#part", "SGW-WEBHOOK-URL"),
            ("https://localhost/", "SGW-WEBHOOK-PUBLIC"),
            ("https://127.0.0.1:8443/", "SGW-WEBHOOK-PUBLIC"),
            ("https://[::1]/", "SGW-WEBHOOK-PUBLIC"),
            ("https://[::ffff:127.0.0.1]/", "SGW-WEBHOOK-PUBLIC"),
            ("https://10.1.2.3/", "SGW-WEBHOOK-PUBLIC"),
            ("https://169.254.169.254/latest/meta-data", "SGW-WEBHOOK-PUBLIC"),
            ("https://0x7f000001/", "SGW-WEBHOOK-PUBLIC"),
            ("https://[fd00::1]/", "SGW-WEBHOOK-PUBLIC"),
        ];
        foreach (var (url, rule) in refused)
        {
            using var answer = await world.Admin.PostOnceAsync(
                "/v1/webhooks", Answers.Json($$"""{ "url": "{{url}}" }"""));
            (await answer.ProblemAsync("invalid-request")).Findings().ShouldBe([$"{rule} /url"], url);
        }

        (await world.Admin.ReadAsync("/v1/webhooks")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_leads_into_our_own_network_is_not_connected_to()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        await using var receiver = await HookReceiver.StartAsync();
        var port = new Uri(receiver.Url).Port;
        var hook = await world.Admin.CreateAsync(
            "/v1/webhooks", $$"""{ "url": "https://{{Dns.GetHostName()}}:{{port}}/" }""");
        await world.IssueAsync(world.Activity);

        await RunAsync(world);

        (await DetailAsync(world, hook)).ShouldBe("No connection.");
        receiver.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Types_that_do_not_exist_sequences_not_given_and_one_too_many_are_refused()
    {
        await using var world = await PayrollWorld.OpenAsync(
            DatabaseProvider.Sqlite, "2026-05-11", ("Webhooks:EndpointsMax", "1"));
        using var wrong = await world.Admin.PostOnceAsync("/v1/webhooks", Answers.Json(
            """{ "url": "https://example.org/", "types": [ "invoice.issued", "moon.landed" ], "after": 9 }"""));
        (await wrong.ProblemAsync("invalid-request")).Findings().ShouldBe(
            ["SGW-WEBHOOK-SEQUENCE /after", "SGW-WEBHOOK-TYPE /types/1"]);
        var hook = await world.Admin.CreateAsync("/v1/webhooks", """{ "url": "https://example.org/" }""");
        using var second = await world.Admin.PostOnceAsync(
            "/v1/webhooks", Answers.Json("""{ "url": "https://example.org/" }"""));
        await second.ProblemAsync("conflict");

        using var removed = await world.Admin.DeleteAsync($"/v1/webhooks/{hook.Text("id")}");
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var none = await world.Admin.DeleteAsync($"/v1/webhooks/{hook.Text("id")}");
        await none.ProblemAsync("not-found");
    }

    private static async Task EndlessAsync(HttpContext http)
    {
        var chunk = new byte[64 * 1024];
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.Body.WriteAsync(chunk, http.RequestAborted);
        }
    }

    private static Task<JsonElement> CreateAsync(HttpClient caller, HookReceiver receiver) =>
        caller.CreateAsync("/v1/webhooks", $$"""{ "url": "{{receiver.Url}}" }""");

    private static Task<JsonElement> ReadAsync(PayrollWorld world, JsonElement hook) =>
        world.Admin.ReadAsync($"/v1/webhooks/{hook.Text("id")}");

    private static async Task<string> DetailAsync(PayrollWorld world, JsonElement hook) =>
        (await ReadAsync(world, hook)).GetProperty("lastAttempt").Text("detail");

    private static Task RunAsync(PayrollWorld world) =>
        world.Gateway.Services.GetRequiredService<DeliverWebhooks>().RunAsync(default);

    /// <summary>A second node over the same database.</summary>
    private static DeliverWebhooks OtherNode(PayrollWorld world)
    {
        var services = world.Gateway.Services;
        var options = services.GetRequiredService<WebhookOptions>();
        var leases = new WebhookLeases(
            services.GetRequiredService<Transactions>(), new GatewayNode("other"), options, world.Clock, () => 0.5);
        return new DeliverWebhooks(
            services.GetRequiredService<IDbContextFactory<GatewayDbContext>>(),
            leases,
            services.GetRequiredService<WebhookSender>(),
            services.GetRequiredService<IWebhookMessages>(),
            options,
            NullLogger<DeliverWebhooks>.Instance);
    }
}
