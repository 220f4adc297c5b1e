namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>
/// A circuit breaker for each receiving access point, so that one that is down holds up its own messages and no others.
/// It opens after a few outages in a row; when its time is over one message goes as a probe, and its end decides. An
/// error that an access point signals is no outage: it is there. Known to this process alone: another node finds out
/// by itself, with as few messages. Used by many threads.
/// </summary>
public sealed class ReceiverCircuits(CircuitOptions options, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ReceiverCircuit> circuits = new(StringComparer.Ordinal);

    /// <summary>The access points with messages under way or outages not yet over, by seat.</summary>
    public IReadOnlyList<CircuitReport> Reports
    {
        get
        {
            lock (gate)
            {
                var now = clock.GetUtcNow();
                return [.. circuits.OrderBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => one.Value.Report(one.Key, now))];
            }
        }
    }

    /// <summary>
    /// Null when a message may go now, and then one of <see cref="Answered"/>, <see cref="Failed"/> and
    /// <see cref="Abandoned"/> must follow; else how long to leave the access point alone.
    /// </summary>
    public async ValueTask<TimeSpan?> EnterAsync(string seat, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            Task turn;
            lock (gate)
            {
                var circuit = Of(seat);
                if (!circuit.IsSilent)
                {
                    return circuit.TryEnter(clock.GetUtcNow());
                }

                turn = circuit.Turn;
            }

            var left = options.TurnTimeMax - clock.GetElapsedTime(began);
            if (left <= TimeSpan.Zero || !await EndsWithinAsync(turn, left, cancellation))
            {
                return options.OpenFirst;
            }
        }
    }

    /// <summary>It answered, whatever it said.</summary>
    public void Answered(string seat) => Leave(seat, circuit => circuit.Answered());

    /// <summary>It could not be reached, or did not answer as an access point does.</summary>
    public void Failed(string seat, string why) => Leave(seat, circuit => circuit.Failed(why, clock.GetUtcNow()));

    /// <summary>We broke off ourselves.</summary>
    public void Abandoned(string seat) => Leave(seat, circuit => circuit.Abandoned());

    private void Leave(string seat, Action<ReceiverCircuit> end)
    {
        lock (gate)
        {
            var circuit = Of(seat);
            end(circuit);
            circuit.GiveTurn();
            if (circuit.IsIdle)
            {
                circuits.Remove(seat);
            }
        }
    }

    private async Task<bool> EndsWithinAsync(Task turn, TimeSpan left, CancellationToken cancellation)
    {
        try
        {
            await turn.WaitAsync(left, clock, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private ReceiverCircuit Of(string seat) =>
        circuits.TryGetValue(seat, out var circuit) ? circuit : circuits[seat] = new ReceiverCircuit(options);
}
