using System.Collections;
using System.Runtime.CompilerServices;

namespace Gateway.Domain.Invoicing;

/// <summary>An immutable list that is equal to another when its items are equal in the same order: what a record
/// needs to be compared as a whole. The default value is the empty list.</summary>
[CollectionBuilder(typeof(ListOf), nameof(ListOf.Create))]
public readonly struct ListOf<T>(T[] items) : IReadOnlyList<T>, IEquatable<ListOf<T>>
{
    private readonly T[]? items = items;

    public int Count => items?.Length ?? 0;

    public T this[int index] => (items ?? [])[index];

    public static bool operator ==(ListOf<T> left, ListOf<T> right) => left.Equals(right);

    public static bool operator !=(ListOf<T> left, ListOf<T> right) => !left.Equals(right);

    public ReadOnlySpan<T> AsSpan() => items;

    public bool Equals(ListOf<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => obj is ListOf<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", this)}]";
}
