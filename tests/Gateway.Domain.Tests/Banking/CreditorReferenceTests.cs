using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Banking;

namespace Gateway.Domain.Tests.Banking;

public class CreditorReferenceTests
{
    private static readonly Gen<string> Bodies = Gen.Choose(1, 21)
        .SelectMany(length => Gen.Elements("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()).ArrayOf(length))
        .Select(characters => new string(characters));

    [Theory]
    [InlineData("539007547034", "RF18539007547034")]
    [InlineData("INV20260042", "RF73INV20260042")]
    [InlineData("inv 2026-0042", "RF73INV20260042")]
    [InlineData("010806817183", "RF61010806817183")]
    public void Check_digits_are_those_of_ISO_11649(string body, string reference) =>
        CreditorReference.Of(body).Text.ShouldBe(reference);

    [Theory]
    [InlineData("")]
    [InlineData("1234567890123456789012")]
    [InlineData("INV_2026")]
    [InlineData("é")]
    public void A_body_has_1_to_21_letters_and_digits(string body) =>
        Should.Throw<FormatException>(() => CreditorReference.Of(body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RF18")]
    [InlineData("RF19539007547034")]
    [InlineData("XX18539007547034")]
    [InlineData("RFAB539007547034")]
    [InlineData("RF1853900754703\n4")]
    [InlineData("RF61123456789012345678901234")]
    public void Anything_else_is_refused(string? text) => CreditorReference.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void What_is_made_is_read_again_with_blanks_and_in_any_case() =>
        Properties.Hold(Bodies, body =>
        {
            var reference = CreditorReference.Of(body);
            var printed = string.Join(' ', reference.Text.Chunk(4).Select(group => new string(group)));
            return CreditorReference.Parse(printed) == reference
                && CreditorReference.Parse(printed.ToLowerInvariant()) == reference;
        });

    [Fact]
    public void One_wrong_digit_is_always_refused() =>
        Properties.Hold(Gen.Zip(Properties.Digits(12), Gen.Zip(Gen.Choose(2, 15), Gen.Choose(0, 8))), one =>
        {
            var text = CreditorReference.Of(one.Item1).Text;
            var (place, by) = one.Item2;
            return !CreditorReference.TryParse(Properties.WithOtherDigit(text, place, by), out _);
        });
}
