namespace Gateway.Domain.Deliveries;

/// <summary>Names a document that came in. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct InboundId(Guid Value) : IComparable<InboundId>
{
    public static bool operator <(InboundId left, InboundId right) => left.CompareTo(right) < 0;

    public static bool operator >(InboundId left, InboundId right) => left.CompareTo(right) > 0;

    public static bool operator <=(InboundId left, InboundId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(InboundId left, InboundId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out InboundId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static InboundId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(InboundId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
