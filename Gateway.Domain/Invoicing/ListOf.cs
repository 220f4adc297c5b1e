namespace Gateway.Domain.Invoicing;

/// <summary>Makes lists: <c>ListOf&lt;Line&gt; lines = [first, second];</c></summary>
public static class ListOf
{
    public static ListOf<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static ListOf<T> ToListOf<T>(this IEnumerable<T> items) => new([.. items]);
}
