namespace Gateway.Domain.Deliveries;

/// <summary>Names a delivery. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct DeliveryId(Guid Value) : IComparable<DeliveryId>
{
    public static bool operator <(DeliveryId left, DeliveryId right) => left.CompareTo(right) < 0;

    public static bool operator >(DeliveryId left, DeliveryId right) => left.CompareTo(right) > 0;

    public static bool operator <=(DeliveryId left, DeliveryId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DeliveryId left, DeliveryId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out DeliveryId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static DeliveryId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(DeliveryId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
