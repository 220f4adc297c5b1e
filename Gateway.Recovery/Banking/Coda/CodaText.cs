using System.Text;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>
/// The characters of CODA. The standard names no encoding; Belgian banks write Windows-1252.
/// </summary>
internal static class CodaText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Without the blanks at both ends.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.Trim((byte)' ');
        return text.IsEmpty ? "" : Ascii.IsValid(text) ? Encoding.ASCII.GetString(text) : Windows1252.GetString(text);
    }

    /// <summary>Null for blanks.</summary>
    public static string? DecodeOrNull(ReadOnlySpan<byte> bytes) => Decode(bytes) is { Length: > 0 } text ? text : null;

    /// <summary>
    /// A line that an editor saved in UTF-8 has 128 characters and more bytes; gives it as the bank wrote it. No line
    /// of the right length is ever taken for one.
    /// </summary>
    public static bool TryRestore(ReadOnlySpan<byte> line, Span<byte> restored)
    {
        try
        {
            return line.Length > restored.Length && line.Length <= 4 * restored.Length
                && StrictUtf8.GetCharCount(line) == restored.Length
                && Windows1252.GetBytes(StrictUtf8.GetString(line), restored) == restored.Length;
        }
        catch (ArgumentException)
        {
            return false; // No UTF-8, which the exception of the decoder says.
        }
    }
}
