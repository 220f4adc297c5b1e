using System.Globalization;
using System.Runtime.InteropServices;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>
/// <c>xs:decimal?</c>: a decimal number or the empty sequence. Arithmetic with the empty sequence is empty, and a
/// comparison with it is false, <c>!=</c> included: as in XPath, unlike <see cref="Nullable{T}"/>.
/// </summary>
/// <remarks>
/// 28 digits are computed with. A value with more, an overflow or a division by zero cannot be judged: a dynamic error.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct XPathDecimal : IEquatable<XPathDecimal>
{
    private const int DigitsMax = 28;

    /// <summary>Digits behind the point of a quotient; the last is rounded half down.</summary>
    private const int DivisionScale = 18;

    /// <summary>A number of so few characters fits into a long without its point.</summary>
    private const int ShortLength = 18;

    private readonly decimal value;

    private XPathDecimal(decimal value)
    {
        this.value = value;
        HasValue = true;
    }

    public static XPathDecimal Empty => default;

    public static XPathDecimal Zero => new(0m);

    public bool HasValue { get; }

    /// <summary>For messages, where an absent value counts as nothing.</summary>
    public decimal OrZero => value;

    public static implicit operator XPathDecimal(decimal value) => new(value);

    public static XPathDecimal operator +(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue ? left.value + right.value : Empty;

    public static XPathDecimal operator -(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue ? left.value - right.value : Empty;

    public static XPathDecimal operator *(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue ? left.value * right.value : Empty;

    /// <summary><c>div</c> on decimals.</summary>
    public static XPathDecimal operator /(XPathDecimal left, XPathDecimal right)
    {
        if (!left.HasValue || !right.HasValue)
        {
            return Empty;
        }

        var scale = Math.Min(DigitsMax, Math.Max(DivisionScale, Math.Max((int)left.value.Scale, right.value.Scale)));
        var quotient = left.value / right.value;
        return quotient.Scale <= scale ? quotient : RoundHalfDown(quotient, scale);
    }

    public static bool operator ==(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue && left.value == right.value;

    public static bool operator !=(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue && left.value != right.value;

    public static bool operator <(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue && left.value < right.value;

    public static bool operator >(XPathDecimal left, XPathDecimal right) => right < left;

    public static bool operator <=(XPathDecimal left, XPathDecimal right) =>
        left.HasValue && right.HasValue && left.value <= right.value;

    public static bool operator >=(XPathDecimal left, XPathDecimal right) => right <= left;

    /// <summary><c>xs:decimal(node)</c>: empty for none, a dynamic error for what is no decimal.</summary>
    public static XPathDecimal Of(Node node) => node.Exists ? Cast(node.Text) : Empty;

    /// <summary><c>xs:decimal(path)</c>: a dynamic error also where the path leads to several.</summary>
    public static XPathDecimal Of(Node node, ElementPath path) => Of(node.One(path));

    public static XPathDecimal Of(Node node, ElementName name) => Of(node.One(name));

    /// <summary><c>sum(path/xs:decimal(.))</c>: zero where there is nothing.</summary>
    public static XPathDecimal Sum(Node node, ElementPath path)
    {
        var sum = 0m;
        foreach (var item in node.Select(path))
        {
            sum += Cast(item.Text).value;
        }

        return sum;
    }

    public static XPathDecimal Cast(ReadOnlySpan<byte> text) =>
        TryParse(text, out var value) ? value : throw DynamicErrorException.Cast(DynamicError.NotANumber, text);

    /// <summary>
    /// The lexical rules of <c>xs:decimal</c>: white space around it goes, no exponent, no thousands.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out XPathDecimal result)
    {
        var trimmed = XPathText.Trim(text);
        result = Empty;
        if (!XsdLexical.IsDecimal(trimmed, out var digits))
        {
            return false;
        }

        if (trimmed.Length <= ShortLength)
        {
            result = ParseShort(trimmed);
            return true;
        }

        var style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (digits > DigitsMax || !decimal.TryParse(trimmed, style, CultureInfo.InvariantCulture, out var value))
        {
            throw DynamicErrorException.Cast(DynamicError.NotComputable, trimmed);
        }

        result = value;
        return true;
    }

    /// <summary><c>round()</c>: halves go up, towards positive infinity, also below zero.</summary>
    public XPathDecimal Round() => HasValue ? decimal.Floor(value + 0.5m) : Empty;

    /// <summary><c>round(. * 10 * 10) div 100</c>, as EN 16931 rounds its sums.</summary>
    public XPathDecimal RoundToCents() => HasValue ? decimal.Floor((value * 100m) + 0.5m) / 100m : Empty;

    public XPathDecimal Abs() => HasValue ? Math.Abs(value) : Empty;

    public bool Equals(XPathDecimal other) => HasValue == other.HasValue && value == other.value;

    public override bool Equals(object? obj) => obj is XPathDecimal other && Equals(other);

    public override int GetHashCode() => value.GetHashCode();

    /// <summary>As people write an amount: <c>6.30</c>, with two decimals or as many as it has.</summary>
    public override string ToString() =>
        HasValue ? value.ToString("0.00##########################", CultureInfo.InvariantCulture) : "";

    private static decimal ParseShort(ReadOnlySpan<byte> text)
    {
        var digits = 0L;
        var scale = 0;
        var isBehindPoint = false;
        foreach (var character in text)
        {
            if (character == '.')
            {
                isBehindPoint = true;
            }
            else if (character is not ((byte)'+' or (byte)'-'))
            {
                digits = (digits * 10) + (character - '0');
                scale += isBehindPoint ? 1 : 0;
            }
        }

        var high = (int)(digits >> 32);
        return new decimal(unchecked((int)digits), high, 0, text[0] == '-', (byte)scale);
    }

    private static decimal RoundHalfDown(decimal value, int scale)
    {
        var unit = new decimal(1, 0, 0, false, (byte)scale);
        var cut = value - (value % unit);
        return Math.Abs(value - cut) > unit / 2 ? cut + (Math.Sign(value) * unit) : cut;
    }
}
