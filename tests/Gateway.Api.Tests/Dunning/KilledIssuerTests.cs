using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Microsoft.EntityFrameworkCore;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// Two processes on one PostgreSQL, each with the whole timetable by clustered Quartz, on a clock that runs thirty
/// times as fast. The morning's run is proposed once; the node that issues it is killed in the middle, and the other
/// goes on.
/// </summary>
public class KilledIssuerTests
{
    private const int Clients = 8;
    private const int Times = 30;

    [Fact]
    public async Task Two_nodes_propose_once_and_what_a_killed_one_left_is_issued_once_by_the_other()
    {
        await using var stage = await OpenAsync(DatabaseProvider.PostgreSql);
        for (var number = 0; number < Clients; number++)
        {
            await stage.InvoiceAsync(await stage.RegisterAsync($"Node {number}"), "500.00", "2026-03-02");
        }

        // Thursday 12 March, seven minutes before the timetable proposes: fourteen seconds on this clock.
        var morning = new DateTimeOffset(2026, 3, 12, 3, 53, 0, TimeSpan.Zero);
        var settings = SettingsOf(stage);
        using var one = IssuingNode.Start(morning, Times, settings);
        using var other = IssuingNode.Start(morning, Times, settings);
        var names = await Task.WhenAll(one.NameAsync(), other.NameAsync());
        await Task.WhenAll(one.BeginAsync(), other.BeginAsync());
        await using var db = stage.Gateway.Read();

        await Until.IsSoAsync(() => db.Runs.AnyAsync(row => row.State == RunState.Proposed));
        stage.Clock.Set(morning.AddHours(1));
        var run = await db.Runs.AsNoTracking().SingleAsync();
        (run.Round, run.Clients).ShouldBe((0, Clients));
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run.Id}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run.Id}:issue", "{}");
        await Until.IsSoAsync(() => db.Notices.AnyAsync());
        var owner = (await db.Runs.AsNoTracking().SingleAsync()).LeaseOwner.ShouldNotBeNull(
            "the run was over before a node could be killed");
        await (owner.StartsWith(names[0], StringComparison.Ordinal) ? one : other).KillAsync();
        var issuedBefore = await db.Notices.CountAsync();
        await Until.IsSoAsync(() => db.Runs.AnyAsync(row => row.State == RunState.Issued));

        issuedBefore.ShouldBeLessThan(Clients, "the kill came too late to prove anything");
        (await db.Runs.CountAsync()).ShouldBe(1, "a timetable of two nodes proposes one run a day");
        var notices = await db.Notices.AsNoTracking().Include(row => row.Items).ToListAsync();
        notices.Select(notice => notice.ClientId).ShouldBeUnique();
        notices.Select(notice => notice.Number).Order().ShouldBe(
            Enumerable.Range(1, Clients).Select(number => $"R2026-{number:000000}"));
        notices.SelectMany(notice => notice.Items).Select(item => item.ReceivableId).ShouldBeUnique();
        await EachMailLeftOnceAsync(stage, db);
        (await Api.Timeline.FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
        TestContext.Current.TestOutputHelper!.WriteLine($"killed after {issuedBefore} of {Clients} notices");
    }

    /// <summary>One delivery a notice; a mail twice only where the kill fell between sending and knowing it.</summary>
    private static async Task EachMailLeftOnceAsync(DunningStage stage, GatewayDbContext db)
    {
        var mails = await db.Deliveries.AsNoTracking().Include(row => row.Attempts)
            .Where(row => row.NoticeId != null).ToListAsync();
        mails.Select(mail => mail.NoticeId).ShouldBeUnique();
        mails.Count.ShouldBe(Clients);
        var arrived = stage.Gateway.Mails.CountsByMessageId;
        foreach (var mail in mails)
        {
            var interrupted = mail.Attempts.Count(attempt => attempt.EndedAt is null
                || attempt.FaultCode == DeliveryFaults.Interrupted.Code);
            arrived.GetValueOrDefault($"<{mail.MessageId}>").ShouldBeLessThanOrEqualTo(1 + interrupted);
        }
    }

    private static Dictionary<string, string> SettingsOf(DunningStage stage) => new()
    {
        ["Urls"] = "http://127.0.0.1:0",
        ["Database:Provider"] = stage.Gateway.DatabaseArguments[1],
        ["Database:ConnectionString"] = stage.Gateway.DatabaseArguments[3],
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = stage.Gateway.Mails.Port.ToString(CultureInfo.InvariantCulture),
        ["Smtp:Security"] = "None",
        ["Delivery:WireTimeout"] = "00:20:00",
        ["Delivery:Lease"] = "00:45:00",
        ["Dunning:ClientsAtOnce"] = "1",
        ["Logging:LogLevel:Default"] = "None",
        ["Logging:LogLevel:Microsoft"] = "None",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "None",
    };
}
