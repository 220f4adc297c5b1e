namespace Gateway.Domain.Banking;

/// <summary>Names a stored statement. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct StatementId(Guid Value) : IComparable<StatementId>
{
    public static bool operator <(StatementId left, StatementId right) => left.CompareTo(right) < 0;

    public static bool operator >(StatementId left, StatementId right) => left.CompareTo(right) > 0;

    public static bool operator <=(StatementId left, StatementId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(StatementId left, StatementId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out StatementId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static StatementId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(StatementId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
