using System.Buffers.Binary;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// What the structure of a PNG (ISO/IEC 15948) or JPEG (ITU-T T.81) file tells without decoding a pixel. Every
/// length in the file is checked against the bytes that are there.
/// </summary>
internal sealed record ImageHeader(int Width, int Height, bool IsCmyk)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];

    /// <summary><c>image/png</c>, <c>image/jpeg</c>, or null for anything else.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngSignature) ? "image/png"
        : file.StartsWith(JpegSignature) ? "image/jpeg"
        : null;

    /// <summary>Null when the file is not whole.</summary>
    public static ImageHeader? Read(ReadOnlySpan<byte> file) => MediaTypeOf(file) switch
    {
        "image/png" => ReadPng(file[PngSignature.Length..]),
        "image/jpeg" => ReadJpeg(file[2..]),
        _ => null,
    };

    /// <summary>Chunks of length, type, content and CRC: IHDR first, IDAT somewhere, IEND at the very end.</summary>
    private static ImageHeader? ReadPng(ReadOnlySpan<byte> chunks)
    {
        ImageHeader? header = null;
        var hasPixels = false;
        while (chunks.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
            if (length > chunks.Length - 12)
            {
                return null;
            }

            var type = chunks.Slice(4, 4);
            var content = chunks.Slice(8, (int)length);
            if (header is null)
            {
                header = type.SequenceEqual("IHDR"u8) && length == 13 ? ReadIhdr(content) : null;
                if (header is null)
                {
                    return null;
                }
            }

            chunks = chunks[(12 + (int)length)..];
            hasPixels |= type.SequenceEqual("IDAT"u8);
            if (type.SequenceEqual("IEND"u8))
            {
                return hasPixels && chunks.IsEmpty ? header : null;
            }
        }

        return null;
    }

    private static ImageHeader? ReadIhdr(ReadOnlySpan<byte> content) =>
        Of(BinaryPrimitives.ReadUInt32BigEndian(content), BinaryPrimitives.ReadUInt32BigEndian(content[4..]), 3);

    /// <summary>Segments of marker and length up to the scan; the frame header tells the size; EOI ends it.</summary>
    private static ImageHeader? ReadJpeg(ReadOnlySpan<byte> segments)
    {
        ImageHeader? header = null;
        while (segments.Length >= 4 && segments[0] == 0xFF)
        {
            var marker = segments[1];
            if (marker == 0xFF)
            {
                segments = segments[1..]; // fill bytes may stand before a marker
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(segments[2..]);
            if (length < 2 || length > segments.Length - 2)
            {
                return null;
            }

            if (marker == 0xDA)
            {
                return segments.LastIndexOf([(byte)0xFF, (byte)0xD9]) > 0 ? header : null;
            }

            // SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC).
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && length >= 8)
            {
                header = Of(
                    BinaryPrimitives.ReadUInt16BigEndian(segments[7..]),
                    BinaryPrimitives.ReadUInt16BigEndian(segments[5..]),
                    segments[9]);
            }

            segments = segments[(2 + length)..];
        }

        return null;
    }

    /// <summary>A side of nothing, or beyond what either format can mean, is damage.</summary>
    private static ImageHeader? Of(uint width, uint height, int components) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
            ? new ImageHeader((int)width, (int)height, components == 4)
            : null;
}
