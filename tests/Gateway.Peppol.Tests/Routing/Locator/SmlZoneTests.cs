using System.Text;
using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Locator;

namespace Gateway.Peppol.Tests.Routing.Locator;

public class SmlZoneTests
{
    /// <summary>Names as they stand in the network; the second is the example of the policy.</summary>
    [Theory]
    [InlineData("0208:0677424046", "yrudm3nqrm76uobzh4griobewmqd4mx574cfdtm75zphrex4ydya")]
    [InlineData("9915:test", "eh5boavaktmbgzyh2a63dz4qov33fvp5nsdvqklucfraayoodw6a")]
    [InlineData("9915:TEST", "eh5boavaktmbgzyh2a63dz4qov33fvp5nsdvqklucfraayoodw6a")]
    public void A_participant_has_one_name_whatever_its_case(string participant, string label) =>
        SmlZone.Production.NameOf(ParticipantId.Parse(participant)).ToString()
            .ShouldBe($"{label}.iso6523-actorid-upis.participant.sml.prod.tech.peppol.org.");

    [Fact]
    public void Each_stage_has_a_zone_of_its_own() =>
        Enum.GetValues<PeppolStage>().Select(stage => SmlZone.Of(stage))
            .ShouldBe([SmlZone.Production, SmlZone.Test, SmlZone.Sandbox]);

    /// <summary>The test vectors of RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "my")]
    [InlineData("fo", "mzxq")]
    [InlineData("foo", "mzxw6")]
    [InlineData("foob", "mzxw6yq")]
    [InlineData("fooba", "mzxw6ytb")]
    [InlineData("foobar", "mzxw6ytboi")]
    public void Base_32_is_that_of_the_standard(string text, string encoded) =>
        Base32.Encode(Encoding.ASCII.GetBytes(text)).ShouldBe(encoded);
}
