using System.Buffers.Binary;
using System.Text;

namespace Gateway.Peppol.Xml;

/// <summary>
/// Strings of names, namespaces and identifiers, which are the same in message after message. Every string has one
/// place, which holds the last that fell on it: nothing grows, whatever is sent, and threads that meet only do the work
/// twice.
/// </summary>
internal static class KnownStrings
{
    private const int PlacesLog = 11;
    private const int LengthMax = 128;

    private static readonly Entry?[] Places = new Entry?[1 << PlacesLog];

    /// <summary>The string that these UTF-8 bytes are.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LengthMax)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var place = ref Places[PlaceOf(utf8)];
        if (place is { } entry && utf8.SequenceEqual(entry.Utf8))
        {
            return entry.Text;
        }

        var text = Encoding.UTF8.GetString(utf8);
        place = new Entry(utf8.ToArray(), text);
        return text;
    }

    /// <summary>By length, beginning and end, which tell identifiers of one family apart.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            var hash = ((ulong)utf8.Length * 0x9E3779B97F4A7C15) ^ Word(utf8[..Math.Min(utf8.Length, sizeof(ulong))]);
            hash = (hash * 0xC2B2AE3D27D4EB4F) ^ Word(utf8[Math.Max(0, utf8.Length - sizeof(ulong))..]);
            return (int)((hash * 0x9E3779B97F4A7C15) >> (64 - PlacesLog));
        }
    }

    private static ulong Word(ReadOnlySpan<byte> octets)
    {
        if (octets.Length == sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(octets);
        }

        ulong word = 0;
        foreach (var octet in octets)
        {
            word = (word << 8) | octet;
        }

        return word;
    }

    private sealed record Entry(byte[] Utf8, string Text);
}
