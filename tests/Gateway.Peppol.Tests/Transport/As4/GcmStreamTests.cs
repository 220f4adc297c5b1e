using System.Security.Cryptography;
using Gateway.Peppol.Transport.As4.Encryption;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>Our AES-GCM over pieces against the framework's over the whole.</summary>
public class GcmStreamTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    public void It_is_the_same_whatever_the_pieces(int keyOctets)
    {
        foreach (var length in (int[])[0, 1, 15, 16, 17, 4095, 16384, 16385, 100_003])
        {
            foreach (var piece in (int[])[1, 7, 16, 1000, 16384, 200_000])
            {
                if (length / piece > 5000)
                {
                    continue;
                }

                var (key, iv) = (RandomNumberGenerator.GetBytes(keyOctets), RandomNumberGenerator.GetBytes(12));
                var plain = RandomNumberGenerator.GetBytes(length);
                var (expected, tag) = (new byte[length], new byte[16]);
                using var whole = new AesGcm(key, 16);
                whole.Encrypt(iv, plain, expected, tag);

                using var encrypting = new GcmStream(key, iv);
                var octets = plain.ToArray();
                InPieces(octets, piece, span => encrypting.Encrypt(span));
                octets.ShouldBe(expected);
                encrypting.Tag().ShouldBe(tag);

                using var decrypting = new GcmStream(key, iv);
                InPieces(octets, piece, span => decrypting.Decrypt(span));
                octets.ShouldBe(plain);
                decrypting.IsTag(tag).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void A_changed_tag_or_octet_is_seen()
    {
        var (key, iv) = (RandomNumberGenerator.GetBytes(16), RandomNumberGenerator.GetBytes(12));
        using var encrypting = new GcmStream(key, iv);
        var octets = new byte[100];
        encrypting.Encrypt(octets);
        var tag = encrypting.Tag();
        for (var bit = 0; bit < 116 * 8; bit += 5)
        {
            var (changed, changedTag) = (octets.ToArray(), tag.ToArray());
            (bit < 800 ? changed : changedTag)[(bit < 800 ? bit : bit - 800) / 8] ^= (byte)(1 << (bit % 8));
            using var decrypting = new GcmStream(key, iv);
            decrypting.Decrypt(changed);
            decrypting.IsTag(changedTag).ShouldBeFalse();
        }
    }

    private delegate void Step(Span<byte> octets);

    private static void InPieces(byte[] octets, int piece, Step step)
    {
        for (var at = 0; at < octets.Length; at += piece)
        {
            step(octets.AsSpan(at, Math.Min(piece, octets.Length - at)));
        }
    }
}
