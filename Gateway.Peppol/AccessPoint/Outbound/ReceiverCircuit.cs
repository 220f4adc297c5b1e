namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>What is known of one receiving access point. Used under the lock of
/// <see cref="ReceiverCircuits"/>.</summary>
internal sealed class ReceiverCircuit(CircuitOptions options)
{
    private int failures;
    private int trips;
    private int unanswered;
    private bool isProbed;
    private DateTimeOffset? openUntil;
    private string? lastFault;
    private TaskCompletionSource? turn;

    /// <summary>Ends when a try has ended: whoever waits looks again.</summary>
    public Task Turn => (turn ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public int InFlight { get; private set; }

    /// <summary>Nothing is known that is worth keeping.</summary>
    public bool IsIdle => InFlight == 0 && failures == 0 && openUntil is null;

    /// <summary>Whether so many wait for a first answer that another would have to wait too.</summary>
    public bool IsSilent => openUntil is null && unanswered >= options.UnansweredMax;

    /// <summary>Null when a try may begin, else how long to leave the access point alone.</summary>
    public TimeSpan? TryEnter(DateTimeOffset now)
    {
        if (openUntil is { } until && (now < until || isProbed))
        {
            return now < until ? until - now : options.OpenFirst;
        }

        isProbed = openUntil is not null;
        InFlight++;
        unanswered++;
        return null;
    }

    public void Answered()
    {
        InFlight--;
        (failures, trips, unanswered, isProbed) = (0, 0, 0, false);
        (openUntil, lastFault) = (null, null);
    }

    public void Failed(string why, DateTimeOffset now)
    {
        var wasProbe = isProbed;
        Abandoned();
        failures++;
        lastFault = why;
        // Of those that were under way when it opened, each would otherwise open it once more.
        if (openUntil is null ? failures >= options.FailuresMax : wasProbe)
        {
            var open = options.OpenFirst * Math.Pow(2, Math.Min(trips++, 16));
            openUntil = now + (open < options.OpenMax ? open : options.OpenMax);
        }
    }

    /// <summary>The try ended without telling anything of the access point.</summary>
    public void Abandoned()
    {
        InFlight--;
        unanswered = Math.Max(0, unanswered - 1);
        isProbed = false;
    }

    /// <summary>Wakes those that wait, once one of them may begin.</summary>
    public void GiveTurn()
    {
        if (!IsSilent)
        {
            turn?.SetResult();
            turn = null;
        }
    }

    public CircuitReport Report(string seat, DateTimeOffset now) => new(
        seat,
        openUntil is null ? CircuitState.Closed : now < openUntil ? CircuitState.Open : CircuitState.HalfOpen,
        failures,
        openUntil,
        InFlight,
        lastFault);
}
