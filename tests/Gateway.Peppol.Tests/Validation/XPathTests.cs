using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>The toolbox against the definitions of XPath 2.0 and XML Schema.</summary>
public class XPathTests
{
    [Theory]
    [InlineData(" 1656.25 ", "1656.25")]
    [InlineData("+1.5", "1.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("7.", "7")]
    [InlineData("12345678901234567.1", "12345678901234567.1")]
    [InlineData("1234567890123456789012345.25", "1234567890123456789012345.25")]
    [InlineData("0.10000000000000000000000000000000000000", "0.1")]
    public void Decimals_are_read_as_the_schema_writes_them(string text, string value) =>
        (Decimal(text) == decimal.Parse(value, CultureInfo.InvariantCulture)).ShouldBeTrue();

    [Theory]
    [InlineData("1e2")]
    [InlineData("1,5")]
    [InlineData("")]
    [InlineData("--1")]
    [InlineData("1 2")]
    [InlineData("INF")]
    [InlineData("12345678901234567890123456789")]
    public void What_is_no_decimal_or_too_long_to_compute_with_is_a_dynamic_error(string text) =>
        Should.Throw<DynamicErrorException>(() => Decimal(text));

    [Theory]
    [InlineData("2.5", "3")]
    [InlineData("-2.5", "-2")]
    [InlineData("2.4999", "2")]
    [InlineData("-0.5", "0")]
    public void Halves_are_rounded_up_also_below_zero(string text, string rounded) =>
        Decimal(text).Round().ShouldBe(Decimal(rounded));

    [Fact]
    public void The_empty_sequence_makes_arithmetic_empty_and_every_comparison_false()
    {
        var empty = XPathDecimal.Empty;
        (empty + 1m).HasValue.ShouldBeFalse();
        (empty == XPathDecimal.Empty).ShouldBeFalse();
        (empty != 1m).ShouldBeFalse();
        (empty < 1m || empty >= 1m).ShouldBeFalse();
    }

    [Fact]
    public void A_quotient_has_eighteen_decimals() =>
        (Decimal("2") / 3m).ToString().ShouldBe("0.666666666666666667");

    [Fact]
    public void A_double_becomes_a_decimal_with_every_binary_digit()
    {
        XPathDouble.CompareExactly(100.1 - 1, 99.1m).ShouldBeLessThan(0);
        XPathDouble.CompareExactly(0.5, 0.5m).ShouldBe(0);
        XPathDouble.CompareExactly(-0.1, -0.1m).ShouldBeLessThan(0);
        XPathDouble.CompareExactly(1e20, 99999999999999999999m).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Comparing_exactly_agrees_with_fractions_of_whole_numbers() => Check.QuickThrowOnFailure(
        Prop.ForAll<int, byte>((cents, shift) =>
        {
            var value = cents / 100.0;
            var other = (cents + (shift % 3) - 1) / 100m;
            var scaled = Fraction(value);
            var wanted = (scaled.Numerator * 100).CompareTo(new BigInteger(other * 100) * scaled.Denominator);
            return Math.Sign(XPathDouble.CompareExactly(value, other)) == Math.Sign(wanted);
        }));

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData(" -2.5E-1 ", -0.25)]
    [InlineData("INF", double.PositiveInfinity)]
    public void Doubles_may_have_exponents(string text, double value) => XPathDouble.Cast(Bytes(text)).ShouldBe(value);

    [Theory]
    [InlineData("Infinity")]
    [InlineData("+INF")]
    [InlineData("0x10")]
    [InlineData("1e")]
    public void What_is_no_double_is_a_dynamic_error(string text) =>
        Should.Throw<DynamicErrorException>(() => XPathDouble.Cast(Bytes(text)));

    [Theory]
    [InlineData("été", 3)]
    [InlineData("🙂", 1)]
    [InlineData("", 0)]
    public void Length_counts_characters_not_bytes(string text, int length) =>
        XPathText.Length(Bytes(text)).ShouldBe(length);

    [Theory]
    [InlineData("BE0123", 1, 2, "BE")]
    [InlineData("éàü", 2, 1, "à")]
    [InlineData("B", 1, 2, "B")]
    [InlineData("BE", 3, 9, "")]
    public void Substrings_count_characters_from_one(string text, int first, int length, string part) =>
        Encoding.UTF8.GetString(XPathText.Substring(Bytes(text), first, length)).ShouldBe(part);

    [Theory]
    [InlineData(" vat\t", true)]
    [InlineData("VAT", true)]
    [InlineData("V AT", false)]
    [InlineData("VÀT", false)]
    public void Upper_case_compares_without_white_space_around(string text, bool isVat) =>
        XPathText.NormalizedUpperIs(Bytes(text), "VAT"u8).ShouldBe(isVat);

    [Theory]
    [InlineData("\u017Fepa", "SEPA")]
    [InlineData("s\u0131ren", "SIREN")]
    public void A_long_s_is_an_S_and_a_dotless_i_an_I_in_upper_case(string text, string upper)
    {
        XPathText.Upper(text).ShouldBe(upper);
        XPathText.NormalizedUpperIs(Bytes(text), Bytes(upper)).ShouldBeTrue();
    }

    private static XPathDecimal Decimal(string text) => XPathDecimal.Cast(Bytes(text));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The exact value of a double as a fraction of whole numbers.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) Fraction(double value)
    {
        var denominator = BigInteger.One;
        while (value != Math.Floor(value))
        {
            value *= 2;
            denominator *= 2;
        }

        return (new BigInteger(value), denominator);
    }
}
