using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Api.Tests.Hosting;
using Gateway.Recovery.Correspondence.Sink;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox.Webhooks;

/// <summary>
/// A process that issues invoices and tells an endpoint of them is killed again and again. The endpoint hears of every
/// event, in order; again only of what it had been told when the process died, under the same id.
/// </summary>
public class WebhookKillTests
{
    private const int Kills = 12;

    private static readonly (string Name, string Value)[] Settings =
    [
        ("Webhooks:Key", Convert.ToBase64String(new byte[32])),
        ("Webhooks:AllowLoopback", "true"),
        ("Webhooks:Timeout", "00:01:00"), // a hundredth of it by the clock on the wall
        ("Webhooks:Lease", "00:02:00"),
    ];

    [Fact]
    public async Task Killed_at_any_moment_it_loses_nothing_and_changes_no_order()
    {
        await using var gateway = await TestGateway.OpenAsync(DatabaseProvider.Sqlite);
        await using var mails = MailSink.Start();
        await using var receiver = await HookReceiver.StartAsync();
        var begin = TimeProvider.System.GetUtcNow();
        await AddAsync(gateway, receiver.Url);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var node = Start(gateway, mails, begin);
            await node.BeginAsync();
            var heard = receiver.Received.Count;
            await Until.IsSoAsync(() => receiver.Received.Count > heard);
            await Task.Delay(Random.Shared.Next(200));
            await node.KillAsync();
        }

        using (var last = Start(gateway, mails, begin, issues: false))
        {
            await last.BeginAsync();
            await Until.IsSoAsync(async () => await HasAllAsync(gateway));
            await last.EndAsync();
        }

        await using var db = gateway.Read();
        var feed = await db.Events.AsNoTracking().OrderBy(row => row.Sequence).ToListAsync();
        var told = receiver.Received;
        TestContext.Current.TestOutputHelper!.WriteLine($"{feed.Count} events, told {told.Count} times");
        var behind = 0L;
        foreach (var one in told)
        {
            one.Sequence.ShouldBeInRange(Math.Max(behind, 1), behind + 1, "something was passed over or overtaken");
            one.Id.ShouldBe(feed[(int)one.Sequence - 1].EventId.ToString());
            behind = one.Sequence;
        }

        behind.ShouldBe(feed.Count);
        (told.Count - feed.Count).ShouldBeInRange(0, 3 * Kills, "an answer that came too late is no reason for more");
    }

    private static NodeProcess Start(
        TestGateway gateway, MailSink mails, DateTimeOffset begin, bool issues = true) =>
        NodeProcess.Start(gateway.Database.Options.ConnectionString, mails.Port, begin, issues, Settings);

    private static async Task<bool> HasAllAsync(TestGateway gateway)
    {
        await using var db = gateway.Read();
        var last = await db.Events.MaxAsync(row => row.Sequence);
        return await db.Webhooks.AllAsync(row => row.Cursor == last)
            && !await db.Deliveries.AnyAsync(row => row.State == Domain.Deliveries.DeliveryState.Queued);
    }

    private static async Task AddAsync(TestGateway gateway, string url)
    {
        var secrets = new WebhookSecrets(
            new WebhookOptions { Key = Settings[0].Value }, gateway.Database.Options);
        await gateway.RunAsync(async db =>
        {
            var key = EfApiKeys.Add(db, "test", null, null, gateway.Clock);
            await db.SaveChangesAsync();
            db.Webhooks.Add(new WebhookRow
            {
                Id = Guid.CreateVersion7(gateway.Clock.GetUtcNow()),
                KeyId = (await db.ApiKeys.SingleAsync(row => row.Prefix == key.Prefix)).Id,
                Url = url,
                Feed = WebhookFeed.Events,
                CreatedAt = gateway.Clock.GetUtcNow(),
                SecretKey = secrets.CurrentKey!,
                SecretVersion = 1,
                State = WebhookState.Active,
                Cursor = 0,
                NextAttemptAt = gateway.Clock.GetUtcNow(),
            });
            return true;
        });
    }
}
