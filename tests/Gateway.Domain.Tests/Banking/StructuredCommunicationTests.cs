using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Banking;

namespace Gateway.Domain.Tests.Banking;

public class StructuredCommunicationTests
{
    private static readonly Gen<long> Payloads =
        Gen.Two(Gen.Choose(0, 99_999)).Select(two => (two.Item1 * 100_000L) + two.Item2);

    [Theory]
    [InlineData(0108068171, "010806817183", "+++010/8068/17183+++")]
    [InlineData(2026000042, "202600004236", "+++202/6000/04236+++")]
    [InlineData(0909337554, "090933755493", "+++090/9337/55493+++")]
    [InlineData(1234567890, "123456789002", "+++123/4567/89002+++")]
    [InlineData(0000000097, "000000009797", "+++000/0000/09797+++")] // 97 stands for 0
    [InlineData(9999999999, "999999999948", "+++999/9999/99948+++")]
    public void Check_digits_are_the_payload_modulo_97(long payload, string digits, string printed)
    {
        StructuredCommunication.Of(payload).Digits.ShouldBe(digits);
        StructuredCommunication.Of(payload).ToString().ShouldBe(printed);
    }

    [Theory]
    [InlineData("+++010/8068/17183+++")]
    [InlineData("***010/8068/17183***")]
    [InlineData("010806817183")]
    [InlineData(" 010 8068 17183 ")]
    [InlineData("010.8068-17183")]
    public void Any_written_form_is_read(string text) =>
        StructuredCommunication.Parse(text).ShouldBe(StructuredCommunication.Of(0108068171));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("010806817184")]
    [InlineData("000000000000")] // 00 does not stand for 97
    [InlineData("01080681718")]
    [InlineData("0108068171830")]
    [InlineData("01080681718X")]
    [InlineData("٠١٠٨٠٦٨١٧١٨٣")]
    public void Anything_else_is_refused(string? text) => StructuredCommunication.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000_000_000)]
    public void A_payload_has_at_most_ten_digits(long payload) =>
        Should.Throw<ArgumentOutOfRangeException>(() => StructuredCommunication.Of(payload));

    [Fact]
    public void What_is_printed_is_read_again() =>
        Properties.Hold(Payloads, payload =>
        {
            var communication = StructuredCommunication.Of(payload);
            return StructuredCommunication.Parse(communication.ToString()) == communication
                && StructuredCommunication.Parse(communication.Digits) == communication;
        });

    [Fact]
    public void One_wrong_digit_is_always_refused() =>
        Properties.Hold(Gen.Zip(Payloads, Gen.Zip(Gen.Choose(0, 11), Gen.Choose(0, 8))), one =>
        {
            var digits = StructuredCommunication.Of(one.Item1).Digits;
            return !StructuredCommunication.TryParse(
                Properties.WithOtherDigit(digits, one.Item2.Item1, one.Item2.Item2), out _);
        });
}
