namespace Gateway.Api.Idempotency;

/// <summary>What came of a request under a key.</summary>
public abstract record IdempotencyOutcome
{
    private IdempotencyOutcome()
    {
    }

    /// <summary>The answer, new or as it was given the first time.</summary>
    public sealed record Answered(Answer Answer) : IdempotencyOutcome;

    /// <summary>The key was used for another request before.</summary>
    public sealed record KeyReused : IdempotencyOutcome;
}
