using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class EnterpriseNumberTests
{
    private static readonly Gen<string> Valid = Gen.Choose(0, 19_999_999).Select(first =>
        string.Create(CultureInfo.InvariantCulture, $"{first:00000000}{97 - (first % 97):00}"));

    [Theory]
    [InlineData("0202239951", "0202239951")]
    [InlineData("0403170701", "0403170701")]
    [InlineData("0417497106", "0417497106")]
    [InlineData("1234567894", "1234567894")]
    [InlineData("0100007097", "0100007097")] // remainder 0: check 97
    [InlineData("0202.239.951", "0202239951")]
    [InlineData(" 0202 239 951 ", "0202239951")]
    [InlineData("202239951", "0202239951")] // nine digits, as they were before 2008
    public void A_number_with_its_check_digits_is_taken(string text, string digits) =>
        EnterpriseNumber.Parse(text).Digits.ShouldBe(digits);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0202239950")]
    [InlineData("2234567890")] // begins with 2
    [InlineData("020223995")]
    [InlineData("02022399510")]
    [InlineData("BE0202239951")]
    [InlineData("0202239951\n")]
    [InlineData("٠٢٠٢٢٣٩٩٥١")] // digits, and not ours
    [InlineData("0100007000")] // 00 does not stand for 97
    public void Anything_else_is_refused(string? text) => EnterpriseNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void One_wrong_digit_is_always_refused() =>
        Properties.Hold(Gen.Zip(Valid, Gen.Two(Gen.Choose(0, 9))), one =>
            EnterpriseNumber.TryParse(one.Item1, out _)
            && !EnterpriseNumber.TryParse(
                Properties.WithOtherDigit(one.Item1, one.Item2.Item1, one.Item2.Item2), out _));

    [Fact]
    public void Two_neighbours_that_changed_places_are_always_refused() =>
        Properties.Hold(Gen.Zip(Valid, Gen.Choose(0, 6)), one =>
        {
            var digits = one.Item1.ToCharArray();
            (digits[one.Item2], digits[one.Item2 + 1]) = (digits[one.Item2 + 1], digits[one.Item2]);
            var swapped = new string(digits);
            return swapped == one.Item1 || !EnterpriseNumber.TryParse(swapped, out _);
        });

    [Fact]
    public void Paper_has_dots() => EnterpriseNumber.Parse("0202239951").ToPrint().ShouldBe("0202.239.951");
}
