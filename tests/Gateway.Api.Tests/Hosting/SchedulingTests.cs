using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Scheduling;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Tests.Outbox;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Gateway.Api.Tests.Hosting;

/// <summary>Quartz over the gateway's own database, as the gateway runs it.</summary>
public class SchedulingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void The_timetable_names_each_job_once_gives_a_reason_and_can_be_kept()
    {
        Timetable.Entries.Select(entry => entry.Name).ShouldBeUnique();
        Timetable.Entries.ShouldAllBe(entry => entry.Reason.Length > 20);
        Timetable.Entries.ShouldAllBe(entry => new CronExpression(entry.Schedule).ToString() == entry.Schedule);
    }

    [Fact]
    public void Every_job_stands_in_the_timetable_once_and_the_timetable_names_no_other()
    {
        var jobs = typeof(Timetable).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IJob)));

        Timetable.Entries.Select(entry => entry.Job).ShouldBe(jobs, ignoreOrder: true);
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_due_is_delivered_without_anybody_asking(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 3);
        var channel = ScriptedChannel.Accepting;
        using var node = Node(stage, channel, Timetable.Entries);
        await node.StartAsync();

        await Until.IsSoAsync(async () => (await stage.DeliveriesAsync()).All(one => one.State == DeliveryState.Sent));

        await node.StopAsync();
        channel.Sent.Count.ShouldBe(3);
    }

    [Theory, ClassData<Databases>]
    public async Task The_bell_makes_it_leave_at_once(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        using var node = Node(stage, ScriptedChannel.Accepting, []);
        await node.StartAsync();

        node.Services.GetRequiredService<DeliveryBell>().Ring();

        await Until.IsSoAsync(async () => (await stage.DeliveryAsync()).State == DeliveryState.Sent);
        await node.StopAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Nodes_that_stop_and_start_go_on_with_the_same_timetable(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 0);
        for (var start = 0; start < 2; start++)
        {
            var channel = ScriptedChannel.Accepting;
            var log = new TestLog();
            using var first = Node(stage, channel, Timetable.Entries, log);
            using var second = Node(stage, channel, Timetable.Entries, log);
            await first.StartAsync();
            if (provider != DatabaseProvider.Sqlite)
            {
                await second.StartAsync();
            }

            await stage.IssueAsync(30);
            await Until.IsSoAsync(
                async () => (await stage.DeliveriesAsync()).All(one => one.State == DeliveryState.Sent));

            await first.StopAsync();
            await second.StopAsync();
            channel.Sent.Count.ShouldBe(30);

            // PostgreSQL ends a deadlock of two nodes that register the timetable at once; Quartz does it again.
            log.Lines.Where(line => !line.Contains("40P01", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_stop_waits_for_the_send_that_runs(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var started = new TaskCompletionSource();
        var channel = new ScriptedChannel(async (_, token) =>
        {
            started.SetResult();
            await Task.Delay(500, token);
            return new DeliveryOutcome.Accepted("250");
        });
        using var node = Node(stage, channel, Timetable.Entries);
        await node.StartAsync();
        await started.Task.WaitAsync(Patience);

        await node.StopAsync();

        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
    }

    [Fact]
    public async Task Quartz_keeps_its_time_while_eight_write_to_SQLite()
    {
        await using var database = await TestDatabase.OpenAsync(DatabaseProvider.Sqlite);
        var log = new TestLog();
        var ticks = new TickCount();
        var timetable = Enumerable.Range(0, 4)
            .Select(job => TimetableEntry.Of<TickJob>($"tick-{job}", "* * * * * ?", "Every second, to be in the way."))
            .ToList();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        database.AddTo(builder.Services);
        builder.Services.AddOutbox(builder.Configuration).AddGatewayScheduling(database.Options, timetable);
        builder.Services.AddSingleton(ticks);
        builder.Logging.AddProvider(log);
        using var node = builder.Build();
        await node.StartAsync();

        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(6));
        var written = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(database, enough.Token))));

        await node.StopAsync();
        TestContext.Current.TestOutputHelper!.WriteLine($"{written.Sum()} transactions, {ticks.Value} firings of 24");
        log.Lines.ShouldBeEmpty();
        written.ShouldAllBe(count => count > 0);
        ticks.Value.ShouldBeGreaterThan(8);
    }

    private static async Task<int> WriteAsync(TestDatabase database, CancellationToken enough)
    {
        var written = 0;
        while (!enough.IsCancellationRequested)
        {
            await database.Transactions.RunAsync(
                async (db, token) =>
                {
                    await db.TakeAsync(Feeds.Events, 1, token);
                    await db.TakeAsync(Feeds.Payroll, 1, token);
                    await Task.Delay(5, token);
                },
                CancellationToken.None);
            written++;
        }

        return written;
    }

    private static IHost Node(
        DeliveryStage stage, IDeliveryChannel channel, IReadOnlyList<TimetableEntry> timetable, TestLog? log = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        stage.Gateway.Database.AddTo(builder.Services);
        builder.Services.AddGatewayCommands(new ConfigurationBuilder().Build());
        builder.Services.AddGatewayScheduling(stage.Gateway.Database.Options, timetable);
        builder.Services.AddSingleton(channel);
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        return builder.Build();
    }

    private sealed class TickCount
    {
        private int value;

        public int Value => value;

        public void Add() => Interlocked.Increment(ref value);
    }

    private sealed class TickJob(TickCount ticks) : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            ticks.Add();
            return ValueTask.CompletedTask;
        }
    }
}
