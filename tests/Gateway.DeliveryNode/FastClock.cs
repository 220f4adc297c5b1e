namespace Gateway.DeliveryNode;

/// <summary>A clock that runs so many times as fast as the real one, timers too, and shows the same in every process
/// that begins it at the same instant. It lets the real leases and waits, of minutes, be played in seconds.</summary>
internal sealed class FastClock(DateTimeOffset begin, int times) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => begin + ((System.GetUtcNow() - begin) * times);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / times;
}
