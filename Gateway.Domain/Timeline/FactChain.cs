namespace Gateway.Domain.Timeline;

/// <summary>The timeline of one object as a whole.</summary>
public static class FactChain
{
    /// <summary>
    /// The first fact that is not as it was written, or whose neighbour is missing; null for a sound chain.
    /// </summary>
    public static Fact? FirstBroken(IEnumerable<Fact> chain)
    {
        Fact? previous = null;
        foreach (var fact in chain)
        {
            if (!fact.Follows(previous))
            {
                return fact;
            }

            previous = fact;
        }

        return null;
    }
}
