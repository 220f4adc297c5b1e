namespace Gateway.Domain.Law;

/// <summary>A value and the days of a calculation it holds for, both included.</summary>
public readonly record struct LawSpan<T>(DateOnly From, DateOnly To, T Value, LawRow Row)
    where T : struct
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}
