namespace Gateway.Domain.Receivables;

/// <summary>Names the receivable of one invoice. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct ReceivableId(Guid Value) : IComparable<ReceivableId>
{
    public static bool operator <(ReceivableId left, ReceivableId right) => left.CompareTo(right) < 0;

    public static bool operator >(ReceivableId left, ReceivableId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReceivableId left, ReceivableId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReceivableId left, ReceivableId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out ReceivableId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static ReceivableId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(ReceivableId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
