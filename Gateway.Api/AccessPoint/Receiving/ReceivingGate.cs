using System.Threading.RateLimiting;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>How many messages are worked on at once, and how many wait. Every one of them may take memory and a
/// temporary file, so more than that are told to come again.</summary>
internal sealed class ReceivingGate(AccessPointOptions options) : IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.MessagesAtOnceMax,
        QueueLimit = options.MessagesWaitingMax,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>A place, to be disposed at the end; check whether it was acquired.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken) =>
        limiter.AcquireAsync(permitCount: 1, cancellationToken);

    public void Dispose() => limiter.Dispose();
}
