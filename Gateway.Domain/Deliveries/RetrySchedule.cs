namespace Gateway.Domain.Deliveries;

/// <summary>
/// When a delivery is tried again: after a minute, then twice as long each time up to four hours, each wait moved
/// by up to a fifth so that a thousand faults of one minute do not come back in one minute; given up after 72 hours.
/// </summary>
public static class RetrySchedule
{
    public static readonly TimeSpan First = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(4);

    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(72);

    private const double JitterShare = 0.2;

    /// <summary>
    /// The wait after a number of failed tries (1 for the first). <paramref name="chance"/> lies in [0, 1).
    /// </summary>
    public static TimeSpan WaitAfter(int failedTries, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failedTries, 1);
        var doublings = Math.Min(failedTries - 1, 12); // 2^12 minutes is far above the longest wait
        var wait = Math.Min(First.TotalSeconds * Math.Pow(2, doublings), LongestWait.TotalSeconds);
        return TimeSpan.FromSeconds(wait * (1 - JitterShare + (2 * JitterShare * chance)));
    }
}
