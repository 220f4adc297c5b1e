using System.Buffers;
using System.Buffers.Text;

namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>
/// Decodes a base64 body piece by piece. Strict: white space is skipped, padding may only stand at the end, and bits
/// that are not used must be zero.
/// </summary>
internal sealed class Base64Decoder
{
    private byte[] pending = new byte[4];
    private int pendingCount;
    private bool isEnded;

    /// <summary>Decodes in place what is complete and returns its length, or -1 for what is no base64.</summary>
    public int Decode(ReadOnlySpan<byte> text, ref byte[] output)
    {
        if (output.Length < text.Length + 4)
        {
            output = new byte[text.Length + 4];
        }

        pending.AsSpan(0, pendingCount).CopyTo(output);
        var count = pendingCount;
        foreach (var character in text)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                output[count++] = character;
            }
        }

        if (isEnded && count > 0)
        {
            return -1;
        }

        var whole = count - (count % 4);
        pendingCount = count - whole;
        output.AsSpan(whole, pendingCount).CopyTo(pending);
        isEnded = whole > 0 && output[whole - 1] == (byte)'=';
        return whole == 0
            || Base64.DecodeFromUtf8InPlace(output.AsSpan(0, whole), out count) == OperationStatus.Done
            ? whole == 0 ? 0 : count
            : -1;
    }

    /// <summary>Whether the text ended where base64 may end.</summary>
    public bool IsComplete => pendingCount == 0;
}
