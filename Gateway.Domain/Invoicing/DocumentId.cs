namespace Gateway.Domain.Invoicing;

/// <summary>Names an issued invoice or credit note. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct DocumentId(Guid Value) : IComparable<DocumentId>
{
    public static bool operator <(DocumentId left, DocumentId right) => left.CompareTo(right) < 0;

    public static bool operator >(DocumentId left, DocumentId right) => left.CompareTo(right) > 0;

    public static bool operator <=(DocumentId left, DocumentId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DocumentId left, DocumentId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out DocumentId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static DocumentId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(DocumentId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
