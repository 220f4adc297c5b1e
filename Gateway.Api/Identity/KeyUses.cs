using System.Collections.Concurrent;

namespace Gateway.Api.Identity;

/// <summary>Which keys were used since the last report. Held in memory, so that a request never waits for a write that
/// only says it came; a crash loses a minute of it.</summary>
internal sealed class KeyUses(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> uses = new();

    public void Note(Guid key) => uses[key] = clock.GetUtcNow();

    public Dictionary<Guid, DateTimeOffset> Take()
    {
        var taken = new Dictionary<Guid, DateTimeOffset>();
        foreach (var key in uses.Keys)
        {
            if (uses.TryRemove(key, out var at))
            {
                taken.Add(key, at);
            }
        }

        return taken;
    }

    /// <summary>Puts back what could not be stored, unless the key was used again meanwhile.</summary>
    public void Return(IReadOnlyDictionary<Guid, DateTimeOffset> taken)
    {
        foreach (var (key, at) in taken)
        {
            uses.TryAdd(key, at);
        }
    }
}
