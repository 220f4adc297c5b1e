using System.Globalization;

namespace Gateway.Domain.Money;

/// <summary>A percentage as people write it: 21 means 21 %. 21.0 equals 21. The default value is 0 %.</summary>
public readonly record struct Percentage(decimal Value) : IComparable<Percentage>
{
    public static Percentage Zero { get; }

    /// <summary>0.21 for 21 %.</summary>
    public decimal Fraction => Value / 100m;

    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>The shortest text without trailing zeros: <c>21</c>, <c>6.5</c>.</summary>
    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
