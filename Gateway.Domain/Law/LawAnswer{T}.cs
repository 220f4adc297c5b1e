namespace Gateway.Domain.Law;

/// <summary>
/// What a calculation by law gives: a result with the rows it rests on, or a refusal. A closed union.
/// </summary>
public abstract record LawAnswer<T>
{
    private LawAnswer()
    {
    }

    /// <summary>The result, and every row that was read for it.</summary>
    public sealed record Given(T Value, IReadOnlyList<LawRow> Rows) : LawAnswer<T>;

    /// <summary>Rows were missing, so nothing was computed.</summary>
    public sealed record Refused(IReadOnlyList<MissingRow> Missing) : LawAnswer<T>;
}
