using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class GlnTests
{
    private static readonly Gen<string> Valid = Properties.Digits(12).Select(first =>
        Enumerable.Range(0, 10).Select(check => $"{first}{check}").Single(text => CheckDigits.IsGs1(text)));

    [Theory]
    [InlineData("5412345000013")]
    [InlineData("4000001123452")]
    public void A_number_with_its_check_digit_is_taken(string text) => Gln.Parse(text).Digits.ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5412345000014")]
    [InlineData("541234500001")]
    [InlineData("54123450000130")]
    [InlineData("541234500001X")]
    public void Anything_else_is_refused(string? text) => Gln.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void One_wrong_digit_is_always_refused() =>
        Properties.Hold(Gen.Zip(Valid, Gen.Zip(Gen.Choose(0, 12), Gen.Choose(0, 8))), one =>
            Gln.TryParse(one.Item1, out _)
            && !Gln.TryParse(Properties.WithOtherDigit(one.Item1, one.Item2.Item1, one.Item2.Item2), out _));
}
