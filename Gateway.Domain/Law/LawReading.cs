using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>
/// The book as one calculation reads it: what it read and what it missed is kept. It is handed out by
/// <see cref="LawBook.Answer"/> only, which refuses the result of a reading that missed something; so the neutral
/// values given meanwhile never come out.
/// </summary>
public sealed class LawReading
{
    private readonly LawBook book;
    private readonly List<LawRow> rows = [];
    private readonly List<MissingRow> missing = [];

    internal LawReading(LawBook book) => this.book = book;

    /// <summary>The rows read so far, each once, in the order they were first read.</summary>
    public IReadOnlyList<LawRow> Rows => rows;

    internal IReadOnlyList<MissingRow> Missing => missing;

    /// <summary>The value of a key on a day.</summary>
    public T Value<T>(LawKey<T> key, DateOnly on, Country? country = null)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = book.Find(key, on, country);
        if (row is null)
        {
            Miss(new(key, on, country));
            return key.Neutral;
        }

        return Use<T>(row);
    }

    /// <summary>
    /// The values of a key over days, first and last included, one span for each row; a day no row covers is missing.
    /// An empty stretch of days reads nothing.
    /// </summary>
    public IReadOnlyList<LawSpan<T>> Spans<T>(LawKey<T> key, DateOnly from, DateOnly to)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(key);
        var spans = new List<LawSpan<T>>();
        var day = from;
        foreach (var row in book.RowsOf(key, country: null).Where(row => row.ValidFrom <= to))
        {
            var last = row.ValidTo is { } end && end < to ? end : to;
            if (last < day)
            {
                continue;
            }

            if (day < row.ValidFrom)
            {
                Miss(new(key, day));
            }

            spans.Add(new(row.ValidFrom > day ? row.ValidFrom : day, last, Use<T>(row), row));
            day = last.AddDays(1);
        }

        if (day <= to)
        {
            Miss(new(key, day));
        }

        return spans;
    }

    private T Use<T>(LawRow row)
        where T : struct
    {
        if (!rows.Contains(row))
        {
            rows.Add(row);
        }

        return (T)row.Value;
    }

    private void Miss(MissingRow row)
    {
        if (!missing.Contains(row))
        {
            missing.Add(row);
        }
    }
}
