using Gateway.Domain.Findings;

namespace Gateway.Domain.Law;

/// <summary>What came of reading rows of law. A closed union.</summary>
public abstract record LawBookOutcome
{
    private LawBookOutcome()
    {
    }

    public sealed record Made(LawBook Book) : LawBookOutcome;

    /// <summary>Something is wrong with the rows, alone or together; all of it.</summary>
    public sealed record Rejected(IReadOnlyList<Finding> Findings) : LawBookOutcome;
}
