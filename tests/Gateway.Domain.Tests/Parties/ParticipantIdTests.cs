using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class ParticipantIdTests
{
    [Theory]
    [InlineData("0208:0202239951", "0208", "0202239951")]
    [InlineData(" 0208:0202239951 ", "0208", "0202239951")]
    [InlineData("iso6523-actorid-upis::0208:0202239951", "0208", "0202239951")]
    [InlineData("9925:BE0202239951", "9925", "BE0202239951")]
    [InlineData("9925:be0202239951", "9925", "be0202239951")]
    [InlineData("0088:5412345000013", "0088", "5412345000013")]
    [InlineData("0106:12345678", "0106", "12345678")]
    public void A_participant_keeps_its_scheme_and_the_case_of_its_value(string text, string scheme, string value)
    {
        var participant = ParticipantId.Parse(text);
        participant.Scheme.ShouldBe(scheme);
        participant.Value.ShouldBe(value);
        participant.ToString().ShouldBe($"{scheme}:{value}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0208")]
    [InlineData("0208:")]
    [InlineData("208:0202239951")]
    [InlineData("ABCD:0202239951")]
    [InlineData("0208:0202239950")]
    [InlineData("0208:202239951")] // nine digits are not what the network registers
    [InlineData("0208:0202.239.951")]
    [InlineData("0208:BE0202239951")]
    [InlineData("9925:BE0202.239.951")]
    [InlineData("9925:FR12345678901")]
    [InlineData("0088:5412345000014")]
    [InlineData("0088:5412345-000013")]
    [InlineData("0106:1234 5678")]
    [InlineData("0106:1234é678")]
    [InlineData("0106:1234\n5678")]
    public void Anything_else_is_refused(string? text)
    {
        ParticipantId.TryParse(text, out var participant).ShouldBeFalse();
        participant.ShouldBe(default);
    }

    [Fact]
    public void A_value_longer_than_the_network_carries_is_refused()
    {
        ParticipantId.TryParse("0106:" + new string('1', 130), out _).ShouldBeTrue();
        ParticipantId.TryParse("0106:" + new string('1', 131), out _).ShouldBeFalse();
    }

    [Fact]
    public void Values_are_compared_without_regard_to_case_as_the_network_does()
    {
        var upper = ParticipantId.Parse("9925:BE0202239951");
        var lower = ParticipantId.Parse("9925:be0202239951");
        (upper == lower).ShouldBeTrue();
        upper.GetHashCode().ShouldBe(lower.GetHashCode());
        (upper != ParticipantId.Parse("0208:0202239951")).ShouldBeTrue();
        upper.Equals((object)lower).ShouldBeTrue();
        upper.Equals("9925:BE0202239951").ShouldBeFalse();
    }

    [Fact]
    public void A_Belgian_enterprise_is_registered_under_0208() =>
        ParticipantId.Of(EnterpriseNumber.Parse("0202.239.951")).ShouldBe(ParticipantId.Parse("0208:0202239951"));

    [Fact]
    public void No_participant_throws_when_it_is_used()
    {
        Should.Throw<InvalidOperationException>(() => default(ParticipantId).Scheme);
        Should.Throw<InvalidOperationException>(() => default(ParticipantId).Value);
    }
}
