using System.Text;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Xml;

/// <summary>Strings that are kept are still what the octets say, however many come and from how many threads.</summary>
public class KnownStringsTests
{
    [Fact]
    public void The_same_octets_are_the_same_string_again() =>
        KnownStrings.Of("urn:one:identifier"u8).ShouldBeSameAs(KnownStrings.Of("urn:one:identifier"u8));

    [Fact]
    public void More_strings_than_places_on_several_threads_are_never_mixed_up() =>
        Parallel.For(0, 4, _ =>
        {
            for (var number = 0; number < 20_000; number++)
            {
                var text = $"{new string('é', number % 90)}{number % 5_000}{new string('x', number % 7)}";
                KnownStrings.Of(Encoding.UTF8.GetBytes(text)).ShouldBe(text);
            }
        });

    [Fact]
    public void Nothing_is_the_empty_string_and_length_is_no_matter()
    {
        KnownStrings.Of([]).ShouldBe("");
        foreach (var length in (int[])[1, 7, 8, 9, 127, 128, 129, 10_000])
        {
            KnownStrings.Of(Encoding.UTF8.GetBytes(new string('a', length))).ShouldBe(new string('a', length));
        }
    }
}
