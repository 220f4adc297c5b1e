using System.Buffers.Binary;

namespace Gateway.Api.Http.Parties;

/// <summary>
/// Tells whether bytes are a PNG (ISO/IEC 15948) or JPEG (ITU-T T.81) picture, and its size, by the headers alone:
/// nothing is decoded here. What a caller calls a logo goes into documents and pages of others, so it is no other
/// type (an SVG can carry script) and no picture that fills the memory of whoever opens it.
/// </summary>
internal static class LogoImage
{
    public const int PixelsMax = 4000;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool TryMeasure(ReadOnlySpan<byte> bytes, out (int Width, int Height) size) =>
        TryMeasurePng(bytes, out size) || TryMeasureJpeg(bytes, out size);

    /// <summary>The first chunk is IHDR, 13 bytes long, and begins with the size.</summary>
    private static bool TryMeasurePng(ReadOnlySpan<byte> bytes, out (int Width, int Height) size)
    {
        size = default;
        if (bytes.Length < 33
            || !bytes.StartsWith(PngSignature)
            || BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) != 13
            || !bytes[12..16].SequenceEqual("IHDR"u8))
        {
            return false;
        }

        size = (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        return size is { Width: > 0, Height: > 0 };
    }

    /// <summary>
    /// Segments follow each other, each with its length, until the one that starts a frame has the size.
    /// </summary>
    private static bool TryMeasureJpeg(ReadOnlySpan<byte> bytes, out (int Width, int Height) size)
    {
        size = default;
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
        {
            return false;
        }

        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++; // padding before a marker
                continue;
            }

            if (IsFrame(marker))
            {
                size = (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
                return size is { Width: > 0, Height: > 0 };
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2)
            {
                return false;
            }

            at += 2 + length;
        }

        return false;
    }

    /// <summary>SOF0 to SOF15; C4, C8 and CC in between are tables and extensions.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
