using System.Globalization;
using System.Numerics;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>
/// Where XPath computes in <c>xs:double</c>: an untyped value met by a plain number (<c>cbc:Percent &gt;= 0</c>,
/// <c>cbc:TaxableAmount - 1</c>) and <c>number()</c>.
/// </summary>
internal static class XPathDouble
{
    private const int FractionBits = 52;
    private const int ExponentBias = 1075;

    /// <summary>
    /// <c>number(node)</c>: not a number (<see cref="double.NaN"/>) for none and for what is no number.
    /// </summary>
    public static double Number(Node node) => Number(node.Text);

    public static double Number(ReadOnlySpan<byte> text) => TryParse(text, out var value) ? value : double.NaN;

    /// <summary><c>string(number(.)) != 'NaN'</c>.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text) => TryParse(text, out var value) && !double.IsNaN(value);

    /// <summary>The cast of an untyped value: a dynamic error for what is no number.</summary>
    public static double Cast(ReadOnlySpan<byte> text) =>
        TryParse(text, out var value) ? value : throw DynamicErrorException.Cast(DynamicError.NotANumber, text);

    /// <summary>
    /// The same where the value is compared with a number. XPath takes minus zero for zero and NaN for unordered, but
    /// the processor that the official verdicts come from has one order for all: "-0.00" is below zero, though "-0",
    /// an integer, is not, and NaN is above everything.
    /// </summary>
    public static double Compared(ReadOnlySpan<byte> text)
    {
        var value = Cast(text);
        return double.IsNaN(value) ? double.PositiveInfinity
            : value == 0 && double.IsNegative(value) && text.ContainsAny(".eE"u8) ? -double.Epsilon
            : value;
    }

    /// <summary>A general comparison with a number: whether any that the path leads to is as asked.</summary>
    public static bool Any(Node node, ElementPath path, Func<double, bool> isAsked)
    {
        foreach (var item in node.Select(path))
        {
            if (isAsked(Compared(item.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lexical rules of <c>xs:double</c>: exponents, INF, -INF and NaN are numbers.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double value)
    {
        var trimmed = XPathText.Trim(text);
        double? named = trimmed.SequenceEqual("INF"u8) ? double.PositiveInfinity
            : trimmed.SequenceEqual("-INF"u8) ? double.NegativeInfinity
            : trimmed.SequenceEqual("NaN"u8) ? double.NaN
            : null;
        value = named ?? 0;
        return named is not null
            || (XsdLexical.IsFloating(trimmed)
                && double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out value));
    }

    /// <summary>
    /// Compares <c>xs:decimal(double)</c> with a decimal: below zero, zero, above zero. The cast keeps every binary
    /// digit, so 100.1 - 1 is a hair below 99.1, and rules that allow a difference of less than 1 depend on that hair.
    /// </summary>
    public static int CompareExactly(double left, decimal right)
    {
        if (!double.IsFinite(left))
        {
            throw new DynamicErrorException(left.ToString(CultureInfo.InvariantCulture));
        }

        var difference = left - (double)right;
        if (Math.Abs(difference) > 1e-9 * (1 + Math.Abs(left)))
        {
            return Math.Sign(difference);
        }

        var bits = BitConverter.DoubleToInt64Bits(left);
        var exponent = (int)((bits >> FractionBits) & 0x7FF);
        var fraction = bits & ((1L << FractionBits) - 1);
        var mantissa = new BigInteger(exponent == 0 ? fraction : fraction | (1L << FractionBits)) * Math.Sign(left);
        var shift = Math.Max(exponent, 1) - ExponentBias;
        var scale = BigInteger.Pow(10, right.Scale);
        var rightMantissa = (BigInteger)(right * (decimal)scale);
        return shift >= 0
            ? ((mantissa << shift) * scale).CompareTo(rightMantissa)
            : (mantissa * scale).CompareTo(rightMantissa << -shift);
    }
}
