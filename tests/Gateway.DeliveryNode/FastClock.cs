namespace Gateway.DeliveryNode;

/// <summary>A clock that runs so many times as fast as the real one, timers too, and shows the same in every process
/// that begins it at the same instant. It lets the real leases and waits, of minutes, be played in seconds.</summary>
/// <param name="begin">When it shows the real time.</param>
/// <param name="times">How many times as fast it runs since then.</param>
internal sealed class FastClock(DateTimeOffset begin, int times) : TimeProvider
{
    private TimeSpan shift;

    /// <summary>From now on it shows another day than the real one.</summary>
    public void Begin(DateTimeOffset day) => shift += day - GetUtcNow();

    public override DateTimeOffset GetUtcNow() => begin + shift + ((System.GetUtcNow() - begin) * times);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / times;
}
