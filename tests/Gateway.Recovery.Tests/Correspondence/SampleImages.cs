using System.Buffers.Binary;
using System.IO.Compression;

namespace Gateway.Recovery.Tests.Correspondence;

/// <summary>Small images made here, byte by byte, so that no picture file has to be kept.</summary>
internal static class SampleImages
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A lamp's cone of light, 420 by 120.</summary>
    public static byte[] Logo { get; } = Png(420, 120, (x, y) => IsLit(x, y) ? (228, 87, 46) : (255, 255, 255));

    /// <summary>A PNG of 8-bit RGB.</summary>
    public static byte[] Png(int width, int height, Func<int, int, (int Red, int Green, int Blue)> colour)
    {
        var rows = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            rows.WriteByte(0);
            for (var x = 0; x < width; x++)
            {
                var (red, green, blue) = colour(x, y);
                rows.Write([(byte)red, (byte)green, (byte)blue]);
            }
        }

        return Png(width, height, Compressed(rows.ToArray()));
    }

    /// <summary>A PNG whose header says what it likes about the pixels that follow.</summary>
    public static byte[] Png(int width, int height, byte[] compressedRows)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [.. Signature, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, compressedRows), .. Chunk("IEND"u8, [])];
    }

    /// <summary>The segments of a JPEG without real pixels: enough for who only reads its structure.</summary>
    public static byte[] Jpeg(int width, int height, int components) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0,
        0xFF, 0xC0, 0, (byte)(8 + (3 * components)), 8, (byte)(height >> 8), (byte)(height & 0xFF), (byte)(width >> 8),
        (byte)(width & 0xFF), (byte)components, .. new byte[3 * components],
        0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9,
    ];

    private static bool IsLit(int x, int y) =>
        (((x - 60) * (x - 60)) + ((y - 60) * (y - 60)) < 50 * 50) || (x > 130 && Math.Abs(y - 60) < (x - 130) / 6);

    private static byte[] Compressed(byte[] rows)
    {
        var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
        {
            zlib.Write(rows);
        }

        return output.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        var crc = Crc32(chunk.AsSpan(4, 4 + content.Length));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), crc);
        return chunk;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
