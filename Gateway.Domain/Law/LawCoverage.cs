namespace Gateway.Domain.Law;

/// <summary>How the rows of a key cover time.</summary>
public enum LawCoverage
{
    /// <summary>A row holds until another replaces it: an article of a code.</summary>
    UntilReplaced,

    /// <summary>
    /// Somebody publishes each period anew: every row has its last day, and nothing is carried over to a period whose
    /// row was not loaded.
    /// </summary>
    ByPeriod,
}
