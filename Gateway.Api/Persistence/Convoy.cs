namespace Gateway.Api.Persistence;

/// <summary>
/// Lets those who come at once share one way to the database and back: one transaction, one statement for each table.
/// While a group is on its way, whoever comes waits for the next. Nobody waits for company: who comes alone goes alone.
/// </summary>
/// <remarks>
/// A group that fails is taken apart and each of its members goes again alone, so that a fault stays with whom it
/// belongs to. The work must therefore be all or nothing, as a transaction is.
/// </remarks>
/// <param name="groupMax">As many go together at most.</param>
/// <param name="work">Gives a result for each item, in their order.</param>
internal sealed class Convoy<TItem, TResult>(
    int groupMax, Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> work)
{
    private readonly Lock gate = new();
    private readonly Queue<Traveller> waiting = new();
    private bool isUnderway;

    /// <summary>Ends when the group of the item has ended.</summary>
    public Task<TResult> RunAsync(TItem item)
    {
        var traveller = new Traveller(item);
        lock (gate)
        {
            waiting.Enqueue(traveller);
            if (isUnderway)
            {
                return traveller.Arrival.Task;
            }

            isUnderway = true;
        }

        _ = Task.Run(DriveAsync);
        return traveller.Arrival.Task;
    }

    private async Task DriveAsync()
    {
        while (NextGroup() is { Length: > 0 } group)
        {
            await TravelAsync(group);
        }
    }

    private Traveller[] NextGroup()
    {
        lock (gate)
        {
            var group = new Traveller[Math.Min(waiting.Count, groupMax)];
            for (var index = 0; index < group.Length; index++)
            {
                group[index] = waiting.Dequeue();
            }

            isUnderway = group.Length > 0;
            return group;
        }
    }

    private async Task TravelAsync(Traveller[] group)
    {
        try
        {
            var results = await work(Array.ConvertAll(group, one => one.Item));
            for (var index = 0; index < group.Length; index++)
            {
                group[index].Arrival.SetResult(results[index]);
            }
        }
        catch (Exception) when (group.Length > 1)
        {
            foreach (var one in group)
            {
                await TravelAsync([one]);
            }
        }
        catch (Exception fault)
        {
            group[0].Arrival.SetException(fault);
        }
    }

    private sealed class Traveller(TItem item)
    {
        public TItem Item { get; } = item;

        public TaskCompletionSource<TResult> Arrival { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
