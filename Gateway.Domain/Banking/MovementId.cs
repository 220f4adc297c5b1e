namespace Gateway.Domain.Banking;

/// <summary>Names a stored movement. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct MovementId(Guid Value) : IComparable<MovementId>
{
    public static bool operator <(MovementId left, MovementId right) => left.CompareTo(right) < 0;

    public static bool operator >(MovementId left, MovementId right) => left.CompareTo(right) > 0;

    public static bool operator <=(MovementId left, MovementId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MovementId left, MovementId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out MovementId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static MovementId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(MovementId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
