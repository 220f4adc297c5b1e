using Gateway.Domain.Law;

namespace Gateway.Domain.Tests;

/// <summary>Books of law for tests, and what comes of asking them.</summary>
internal static class Books
{
    /// <summary>The law of the product with another value for one key, from its first day on.</summary>
    public static LawBook With(LawKey key, string value, string? country = null)
    {
        var first = LawBook.Belgian.Rows.First(row => row.Key == key).ToLine();
        var line = first with { Key = country is null ? key.Name : $"{key.Name}/{country}", Value = value };
        return Made(LawBook.Belgian.With([line]));
    }

    public static LawBook With(this LawBook book, LawKey key, string value) =>
        Made(book.With([book.Rows.First(row => row.Key == key).ToLine() with { Value = value }]));

    /// <summary>The law with a commercial rate for the second half of 2026, which the product does not know.</summary>
    public static LawBook WithSecondHalfOf2026(string rate)
    {
        var last = LawBook.Belgian.Rows.Last(row => row.Key == RateLaw.Commercial).ToLine();
        return Made(LawBook.Belgian.With([last with { Value = rate, From = "2026-07-01", To = "2026-12-31" }]));
    }

    public static LawBook Made(LawBookOutcome outcome) =>
        outcome.ShouldBeOfType<LawBookOutcome.Made>().Book;

    public static T Given<T>(this LawAnswer<T> answer) => answer.ShouldBeOfType<LawAnswer<T>.Given>().Value;

    public static IReadOnlyList<MissingRow> Missing<T>(this LawAnswer<T> answer) =>
        answer.ShouldBeOfType<LawAnswer<T>.Refused>().Missing;
}
