namespace Gateway.Domain.Time;

/// <summary>The one question to every dated table: which row is in force on this day.</summary>
public static class DatedRows
{
    public static bool IsInForce(this IDatedRow row, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.ValidFrom <= on && (row.ValidTo is null || on <= row.ValidTo);
    }

    /// <summary>The row in force: the last that began of those that have not ended. Null when there is none.</summary>
    public static T? InForce<T>(this IEnumerable<T> rows, DateOnly on)
        where T : class, IDatedRow =>
        rows.Where(row => row.IsInForce(on)).MaxBy(row => row.ValidFrom);
}
