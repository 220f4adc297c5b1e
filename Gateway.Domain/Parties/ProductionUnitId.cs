namespace Gateway.Domain.Parties;

/// <summary>Names a production unit. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct ProductionUnitId(Guid Value) : IComparable<ProductionUnitId>
{
    public static bool operator <(ProductionUnitId left, ProductionUnitId right) => left.CompareTo(right) < 0;

    public static bool operator >(ProductionUnitId left, ProductionUnitId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProductionUnitId left, ProductionUnitId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProductionUnitId left, ProductionUnitId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out ProductionUnitId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static ProductionUnitId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(ProductionUnitId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
