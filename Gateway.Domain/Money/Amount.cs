using System.Globalization;

namespace Gateway.Domain.Money;

/// <summary>
/// An exact amount of one currency. Products and quotients are exact until they are rounded by name; amounts of
/// two currencies never meet (adding or comparing them throws). Equality is by value and currency: 1.0 EUR
/// equals 1.00 EUR. The default value has no currency and throws when it is used.
/// </summary>
public readonly record struct Amount(decimal Value, Currency Currency) : IComparable<Amount>
{
    /// <summary>
    /// The largest amount the gateway takes: above it somebody mistyped. 1,000,000,000.00 of any currency.
    /// </summary>
    public const decimal ValueMax = 1_000_000_000m;

    public bool IsZero => Value == 0;

    public bool IsNegative => Value < 0;

    public bool IsPositive => Value > 0;

    /// <summary>True when no part of the minor unit is left: what may stand on a document or in the ledger.</summary>
    public bool IsRounded => decimal.Truncate(Value * Scale) == Value * Scale;

    /// <summary>The amount in whole minor units, as stored. An amount that was not rounded throws.</summary>
    public long MinorUnits => IsRounded
        ? (long)(Value * Scale)
        : throw new InvalidOperationException("An amount is rounded by name before it is stored.");

    private decimal Scale => Currency.Digits == 0 ? 1m : 100m;

    public static Amount Zero(Currency currency) => new(0, currency);

    public static Amount Eur(decimal value) => new(value, Currency.Eur);

    public static Amount FromMinorUnits(long minorUnits, Currency currency) =>
        new(currency.Digits == 0 ? minorUnits : minorUnits / 100m, currency);

    public static Amount Sum(IEnumerable<Amount> amounts, Currency currency) =>
        amounts.Aggregate(Zero(currency), (total, amount) => total + amount);

    public static Amount Min(Amount left, Amount right) => left < right ? left : right;

    public static Amount operator +(Amount left, Amount right) =>
        new(left.Value + right.In(left.Currency), left.Currency);

    public static Amount operator -(Amount left, Amount right) =>
        new(left.Value - right.In(left.Currency), left.Currency);

    public static Amount operator -(Amount amount) => new(-amount.Value, amount.Currency);

    public static Amount operator *(Amount amount, decimal factor) => new(amount.Value * factor, amount.Currency);

    public static Amount operator *(Amount amount, Percentage percentage) => amount * percentage.Fraction;

    public static Amount operator /(Amount amount, decimal divisor) => new(amount.Value / divisor, amount.Currency);

    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    /// <summary>The amount rounded to the minor unit of its currency.</summary>
    public Amount Round(Rounding rounding) => this with
    {
        Value = Math.Round(Value, Currency.Digits, rounding switch
        {
            Rounding.HalfUp => MidpointRounding.AwayFromZero,
            Rounding.Down => MidpointRounding.ToZero,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "No such rounding."),
        }),
    };

    public int CompareTo(Amount other) => Value.CompareTo(other.In(Currency));

    /// <summary>Value with the currency's decimals and a dot, then the code: <c>1210.00 EUR</c>.</summary>
    public override string ToString() => $"{ValueText} {Currency}";

    /// <summary>The value alone, with the currency's decimals and a dot: <c>1210.00</c>.</summary>
    public string ValueText => Value.ToString(Currency.Digits == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);

    private decimal In(Currency currency) => Currency == currency
        ? Value
        : throw new InvalidOperationException($"{Currency} and {currency} cannot be mixed.");
}
