using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class IbanTests
{
    private static readonly Gen<string> Belgian = Properties.Digits(10).Select(first =>
    {
        var check = CheckDigits.Mod97(first);
        var account = string.Create(CultureInfo.InvariantCulture, $"{first}{(check == 0 ? 97 : check):00}");
        return string.Create(
            CultureInfo.InvariantCulture, $"BE{98 - CheckDigits.Mod97OfLetters(account + "BE00"):00}{account}");
    });

    [Theory]
    [InlineData("BE68539007547034", "BE68539007547034")]
    [InlineData("be68 5390 0754 7034", "BE68539007547034")]
    [InlineData("NL91ABNA0417164300", "NL91ABNA0417164300")]
    [InlineData("DE89370400440532013000", "DE89370400440532013000")]
    [InlineData("FR1420041010050500013M02606", "FR1420041010050500013M02606")]
    [InlineData("MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S")]
    [InlineData("NO9386011117947", "NO9386011117947")]
    [InlineData("TR330006100519786457841326", "TR330006100519786457841326")]
    public void An_account_with_its_check_digits_is_taken(string text, string iban) =>
        Iban.Parse(text).Text.ShouldBe(iban);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BE68539007547035")]
    [InlineData("BE6853900754703")]
    [InlineData("BE685390075470340")]
    [InlineData("BE96999000000101")] // right as IBAN, wrong as Belgian number: a fictitious sample
    [InlineData("BE85999000000202")]
    [InlineData("NL91ABNA041716430")]
    [InlineData("FR499999900000000000010199")] // a character short
    [InlineData("BE68539007547034\n")]
    [InlineData("BE68-5390\t07547034")]
    [InlineData("68539007547034BE")]
    public void Anything_else_is_refused(string? text) => Iban.TryParse(text, out _).ShouldBeFalse();

    /// <summary>ISO 13616 makes check digits of 02 to 98; 00, 01 and 99 have the remainders of 97, 98 and 02.</summary>
    [Fact]
    public void Check_digits_that_nobody_issues_are_refused()
    {
        var twins = Enumerable.Range(0, 200)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"TR000006100519786457{number:000000}"))
            .Select(text => (Text: text, Check: 98 - CheckDigits.Mod97OfLetters(text[4..] + "TR00")))
            .Where(one => one.Check is 97 or 98 or 2)
            .Select(one => "TR" + (one.Check switch { 97 => "00", 98 => "01", _ => "99" }) + one.Text[4..])
            .ToList();
        twins.ShouldNotBeEmpty();
        twins.Where(text => Iban.TryParse(text, out _)).ShouldBeEmpty();
    }

    [Fact]
    public void One_wrong_digit_is_always_refused() =>
        Properties.Hold(Gen.Zip(Belgian, Gen.Zip(Gen.Choose(2, 15), Gen.Choose(0, 8))), one =>
            Iban.TryParse(one.Item1, out _)
            && !Iban.TryParse(Properties.WithOtherDigit(one.Item1, one.Item2.Item1, one.Item2.Item2), out _));

    [Fact]
    public void Paper_has_groups_of_four() => Iban.Parse("BE68539007547034").ToPrint().ShouldBe("BE68 5390 0754 7034");
}
