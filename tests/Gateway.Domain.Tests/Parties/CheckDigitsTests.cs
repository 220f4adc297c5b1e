using System.Globalization;
using System.Numerics;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class CheckDigitsTests
{
    [Fact]
    public void Modulo_97_of_a_long_text_is_that_of_the_number() =>
        Properties.Hold(Properties.Digits(30), digits =>
            CheckDigits.Mod97(digits) == (int)(BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97)
            && CheckDigits.Mod97OfLetters(digits) == CheckDigits.Mod97(digits));

    [Fact]
    public void Letters_count_from_ten() => CheckDigits.Mod97OfLetters("AZ").ShouldBe(1035 % 97);

    [Theory]
    [InlineData(null, "")]
    [InlineData(" a.b-c/d\u00A0e\u202Ff ", "ABCDEF")]
    public void Separators_are_left_out_and_letters_are_capitals(string? text, string compact) =>
        CheckDigits.Compact(text).ShouldBe(compact);

    [Theory]
    [InlineData("", false)]
    [InlineData("0123456789", true)]
    [InlineData("12a", false)]
    [InlineData("١٢", false)]
    public void Digits_are_the_ten_of_ASCII(string text, bool are) => CheckDigits.IsDigits(text).ShouldBe(are);
}
