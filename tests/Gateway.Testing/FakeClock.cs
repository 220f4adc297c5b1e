namespace Gateway.Testing;

/// <summary>
/// A clock that stands still until a test moves it. Timers do not fire: tests call the work themselves.
/// </summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    /// <summary>Ten in the morning of a working day in Brussels.</summary>
    public FakeClock()
        : this(new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    public void Set(DateTimeOffset instant) => now = instant;
}
