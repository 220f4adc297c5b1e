using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Gateway.Peppol.Xml;

/// <summary>
/// Base64 as it stands in an element: white space is skipped, everything else must be the one encoding there is.
/// Unused bits that are not zero are refused, so that no two texts stand for the same octets.
/// </summary>
public static class Base64Text
{
    /// <summary>The octets, or null when the text is no base64, or empty.</summary>
    public static byte[]? TryDecode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, buffer);
        var status = Base64.DecodeFromUtf8InPlace(buffer.AsSpan(0, length), out var written);
        var octets = status == OperationStatus.Done && written > 0 ? buffer.AsSpan(0, written).ToArray() : null;
        ArrayPool<byte>.Shared.Return(buffer);
        return octets;
    }
}
