namespace Gateway.Peppol.Routing.Locator;

/// <summary>Base 32 of RFC 4648, 6, in lower case and without padding: how a hash becomes a label of a name.</summary>
internal static class Base32
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int BitsPerCharacter = 5;

    public static string Encode(ReadOnlySpan<byte> octets)
    {
        var text = new char[((octets.Length * 8) + BitsPerCharacter - 1) / BitsPerCharacter];
        var (bits, held, next) = (0, 0, 0);
        foreach (var octet in octets)
        {
            // Only the bits that are not written yet are kept, so this never overflows.
            bits = ((bits & ((1 << held) - 1)) << 8) | octet;
            held += 8;
            while (held >= BitsPerCharacter)
            {
                held -= BitsPerCharacter;
                text[next++] = Alphabet[(bits >> held) & 31];
            }
        }

        if (held > 0)
        {
            text[next] = Alphabet[(bits << (BitsPerCharacter - held)) & 31];
        }

        return new string(text);
    }
}
