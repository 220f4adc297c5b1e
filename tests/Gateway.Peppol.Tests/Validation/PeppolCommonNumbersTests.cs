using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Parties;
using Gateway.Peppol.Validation.Rules.Peppol;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>Check digits: they find every single wrong digit, and agree with what the domain takes.</summary>
public class PeppolCommonNumbersTests
{
    private delegate bool Form(ReadOnlySpan<byte> text);

    /// <summary>How long a number is, and how many of its digits, the last ones, are for checking.</summary>
    private static readonly (string Name, int Length, int CheckDigits, Form IsKept)[] Checked =
    [
        ("GLN", 13, 1, PeppolCommonNumbers.IsGln),
        ("NO", 9, 1, PeppolCommonNumbers.IsNorwegian),
        ("BE", 10, 2, PeppolCommonNumbers.IsBelgian),
        ("SE", 10, 1, PeppolCommonNumbers.IsSwedish),
        ("AU", 11, 2, PeppolCommonNumbers.IsAustralian),
        ("IT", 11, 1, digits => PeppolCommonNumbers.IsItalianVatIfItalian([.. "IT"u8, .. digits])),
    ];

    [Fact]
    public void A_single_wrong_digit_is_always_found()
    {
        foreach (var (name, length, checkDigits, isKept) in Checked)
        {
            Check.QuickThrowOnFailure(Prop.ForAll(Bodies(length - checkDigits), body =>
                Completions(body, checkDigits).Where(text => isKept(text)).All(valid =>
                    OneWrongDigit(valid).All(wrong => !isKept(wrong))).Label($"{name} {body}")));
        }
    }

    /// <summary>
    /// Else the property above would hold for nothing. The last two digits of an ABN do not reach every remainder.
    /// </summary>
    [Fact]
    public void Many_numbers_can_be_completed()
    {
        foreach (var (name, length, checkDigits, isKept) in Checked)
        {
            var bodies = Enumerable.Range(1, 100).Select(seed => Digits(seed * 7919L, length - checkDigits));
            bodies.Count(body => Completions(body, checkDigits).Any(text => isKept(text)))
                .ShouldBeGreaterThan(30, name);
        }
    }

    [Fact]
    public void What_the_domain_takes_for_a_Belgian_number_keeps_the_rule() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Bodies(8), body =>
            Completions(body, 2).All(text =>
                !EnterpriseNumber.TryParse(Encoding.ASCII.GetString(text), out _)
                || PeppolCommonNumbers.IsBelgian(text))));

    [Fact]
    public void The_domain_takes_the_same_GLNs() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Bodies(12), body =>
            Completions(body, 1).All(text =>
                Gln.TryParse(Encoding.ASCII.GetString(text), out _) == PeppolCommonNumbers.IsGln(text))));

    private static Arbitrary<string> Bodies(int length) =>
        Gen.Choose(0, int.MaxValue).Select(seed => Digits(seed * 15_485_863L, length)).ToArbitrary();

    private static string Digits(long number, int length) =>
        number.ToString($"D{length}", System.Globalization.CultureInfo.InvariantCulture)[^length..];

    private static IEnumerable<byte[]> Completions(string body, int checkDigits) =>
        Enumerable.Range(0, (int)Math.Pow(10, checkDigits))
            .Select(number => Encoding.ASCII.GetBytes(body + Digits(number, checkDigits)));

    private static IEnumerable<byte[]> OneWrongDigit(byte[] valid) =>
        from place in Enumerable.Range(0, valid.Length)
        from digit in "0123456789"u8.ToArray()
        where digit != valid[place]
        select (byte[])[.. valid[..place], digit, .. valid[(place + 1)..]];
}
