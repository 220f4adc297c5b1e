using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;
using Polly;
using Polly.Timeout;

namespace Gateway.Api.Outbox;

/// <summary>
/// Works through the deliveries that are due, a few at a time on each channel, until none is left. Any number of nodes
/// may do so at once. One run at a time in a process: who asks during a run is served by it.
/// </summary>
internal sealed class DeliverDue
{
    private readonly IReadOnlyList<IDeliveryChannel> channels;
    private readonly IDbContextFactory<GatewayDbContext> contexts;
    private readonly DeliveryLeases leases;
    private readonly CloseAttempt closeAttempt;
    private readonly DeliveryOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<DeliverDue> log;
    private readonly ResiliencePipeline<DeliveryOutcome> wire;
    private readonly DeliveryBell bell = new();
    private int isRunning;
    private int isAskedFor;

    public DeliverDue(
        IEnumerable<IDeliveryChannel> channels,
        IDbContextFactory<GatewayDbContext> contexts,
        DeliveryLeases leases,
        CloseAttempt closeAttempt,
        DeliveryOptions options,
        TimeProvider clock,
        ILogger<DeliverDue> log)
    {
        this.channels = [.. channels];
        this.contexts = contexts;
        this.leases = leases;
        this.closeAttempt = closeAttempt;
        this.options = options;
        this.clock = clock;
        this.log = log;
        wire = new ResiliencePipelineBuilder<DeliveryOutcome> { TimeProvider = clock }
            .AddTimeout(options.WireTimeout)
            .Build();
    }

    /// <summary>
    /// Returns when nothing is due any more, or soon after <paramref name="stopping"/>: nothing new is begun, and a
    /// running send has <see cref="DeliveryOptions.StopGrace"/> to end.
    /// </summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        Ask();
        while (!stopping.IsCancellationRequested
            && Volatile.Read(ref isAskedFor) == 1
            && Interlocked.CompareExchange(ref isRunning, 1, 0) == 0)
        {
            try
            {
                await RunOnceAsync(stopping);
            }
            finally
            {
                Interlocked.Exchange(ref isRunning, 0);
            }
        }
    }

    /// <summary>Says that more is due. False when no run is underway that would see to it.</summary>
    public bool Ask()
    {
        Interlocked.Exchange(ref isAskedFor, 1);
        bell.Ring();
        return Volatile.Read(ref isRunning) == 1;
    }

    private async Task RunOnceAsync(CancellationToken stopping)
    {
        using var abandon = new CancellationTokenSource();
        using var listening = new CancellationTokenSource();
        await using var onStopping = stopping.Register(() => abandon.CancelAfter(options.StopGrace));
        var (busy, asked) = (new Dictionary<Task, IDeliveryChannel>(), Task.CompletedTask);
        List<IDeliveryChannel> due = [];
        try
        {
            do
            {
                if (Interlocked.Exchange(ref isAskedFor, 0) == 1)
                {
                    await CloseRunOutAsync(stopping);
                    due = await DueChannelsAsync(stopping);
                }

                await BeginAsync(due, busy, abandon.Token);
                asked = asked.IsCompleted ? bell.HeardAsync(listening.Token) : asked;
            }
            while (await IsAnyDoneAsync(busy, asked) && !stopping.IsCancellationRequested);
        }
        finally
        {
            await listening.CancelAsync();
            await Task.WhenAll(busy.Keys);
        }
    }

    /// <summary>Takes as many as there are lanes free. A channel that gave fewer has no more for now: who queues more
    /// asks again.</summary>
    private async Task BeginAsync(
        List<IDeliveryChannel> due, Dictionary<Task, IDeliveryChannel> busy, CancellationToken abandon)
    {
        foreach (var channel in due.ToList())
        {
            var free = options.LanesOf(channel.Channel) - busy.Values.Count(one => one == channel);
            if (free == 0)
            {
                continue;
            }

            var taken = await leases.TakeAsync(channel.Channel, free, CancellationToken.None);
            foreach (var task in taken)
            {
                busy.Add(Task.Run(() => DeliverAsync(channel, task, abandon), CancellationToken.None), channel);
            }

            if (taken.Count < free)
            {
                due.Remove(channel);
            }
        }
    }

    /// <summary>Waits until a lane is free or more is due; false when all lanes are.</summary>
    private static async Task<bool> IsAnyDoneAsync(Dictionary<Task, IDeliveryChannel> busy, Task asked)
    {
        if (busy.Count == 0)
        {
            return false;
        }

        await Task.WhenAny([asked, .. busy.Keys]);
        foreach (var done in busy.Keys.Where(one => one.IsCompleted).ToList())
        {
            busy.Remove(done);
            await done;
        }

        return true;
    }

    /// <summary>A look that takes no lock: mostly nothing is due.</summary>
    private async Task<List<IDeliveryChannel>> DueChannelsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await db.Deliveries
            .Where(row => row.State == DeliveryState.Queued && row.LeaseOwner == null && row.NextAttemptAt <= now)
            .Select(row => row.Channel)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. channels.Where(channel => due.Contains(channel.Channel))];
    }

    /// <summary>
    /// What nodes left open that are no more. Closing needs the lease, so two that do this do it once.
    /// </summary>
    private async Task CloseRunOutAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<(DeliveryId Delivery, string Lease)> runOut;
        do
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            runOut = await leases.FindRunOutAsync(db, cancellationToken);
            foreach (var (delivery, lease) in runOut)
            {
                var outcome = new DeliveryOutcome.Refused(DeliveryFaults.Interrupted, $"The lease {lease} ran out.");
                if (await closeAttempt.RunAsync(delivery, lease, outcome, cancellationToken))
                {
                    Log.LeaseRanOut(log, delivery, lease);
                }
            }
        }
        while (runOut.Count > 0);
    }

    private async Task DeliverAsync(IDeliveryChannel channel, DeliveryTask task, CancellationToken abandon)
    {
        var outcome = await SendAsync(channel, task, abandon);
        if (!await closeAttempt.RunAsync(task.Id, task.Lease, outcome, CancellationToken.None))
        {
            Log.LeaseWasLost(log, task.Id, task.Lease, outcome.GetType().Name);
        }
    }

    private async Task<DeliveryOutcome> SendAsync(
        IDeliveryChannel channel, DeliveryTask task, CancellationToken abandon)
    {
        try
        {
            // A channel that does not obey its token is left behind: the lease must not run out while we wait for it.
            return await wire
                .ExecuteAsync(async token => await channel.SendAsync(task, token), abandon).AsTask()
                .WaitAsync(options.WireTimeout * 1.5, clock, abandon);
        }
        catch (Exception fault) when (fault is TimeoutRejectedException or TimeoutException)
        {
            return new DeliveryOutcome.Refused(channel.TimedOut, $"No answer within {options.WireTimeout}.");
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.Interrupted, "The gateway was stopped.");
        }
        catch (Exception fault)
        {
            Log.ChannelIsAtFault(log, task.Id, channel.Channel, fault);
            return new DeliveryOutcome.Refused(DeliveryFaults.InternalFault, fault.GetType().Name);
        }
    }
}
