namespace Gateway.Domain.Dunning;

/// <summary>What became of a promise to pay, once its day has passed.</summary>
public enum PromiseOutcome
{
    Kept,

    /// <summary>Less came in than was promised. Dunning goes on, and client service is told.</summary>
    Broken,
}
