using System.Collections.Concurrent;
using Gateway.Api.Outbox;
using Gateway.Domain.Deliveries;

namespace Gateway.Api.Tests.Outbox;

/// <summary>A way out whose other side does as the test says, and that remembers what it was given.</summary>
internal sealed class ScriptedChannel(
    Func<DeliveryTask, CancellationToken, Task<DeliveryOutcome>> answer) : IDeliveryChannel
{
    private int running;
    private int runningMost;

    public static ScriptedChannel Accepting => Answering(new DeliveryOutcome.Accepted("250 2.0.0 taken", "e5"));

    public DeliveryChannel Channel => DeliveryChannel.Mail;

    public DeliveryFault TimedOut => DeliveryFaults.MailTimeout;

    public ConcurrentQueue<DeliveryTask> Sent { get; } = [];

    /// <summary>How many sends were under way at once, at most.</summary>
    public int RunningMost => runningMost;

    public static ScriptedChannel Answering(DeliveryOutcome outcome) => new((_, _) => Task.FromResult(outcome));

    public static ScriptedChannel Refusing(DeliveryFault fault) =>
        Answering(new DeliveryOutcome.Refused(fault, "451 4.7.1 not now"));

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        Sent.Enqueue(task);
        InterlockedMax(Interlocked.Increment(ref running));
        try
        {
            return await answer(task, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    private void InterlockedMax(int now)
    {
        for (var most = runningMost; now > most; most = runningMost)
        {
            Interlocked.CompareExchange(ref runningMost, now, most);
        }
    }
}
