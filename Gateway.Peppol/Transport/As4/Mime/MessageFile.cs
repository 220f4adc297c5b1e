using System.Text;

namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>
/// A message that somebody kept in a file: with the HTTP headers before it, from its first boundary on, or as bare
/// SOAP. All three are what people send each other when something went wrong.
/// </summary>
public sealed record MessageFile(string ContentType, ReadOnlyMemory<byte> Body)
{
    private const int HeaderOctetsMax = 64 * 1024;

    /// <summary>Finds the body and the type that an HTTP request would have had.</summary>
    /// <exception cref="FormatException">It is none of the three.</exception>
    public static MessageFile Read(ReadOnlyMemory<byte> file)
    {
        var octets = file.Span;
        if (octets.StartsWith("--"u8))
        {
            var line = octets[2..Math.Max(2, octets.IndexOf((byte)'\n'))].TrimEnd((byte)'\r');
            return new MessageFile($"multipart/related; boundary=\"{Encoding.Latin1.GetString(line)}\"", file);
        }

        if (octets.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8))
        {
            return new MessageFile(As4Identifiers.SoapType, file);
        }

        var end = EndOfHeaders(octets);
        if (end.Length is 0 or > HeaderOctetsMax)
        {
            throw new FormatException("The file is no AS4 message: it begins with no boundary, no header and no XML.");
        }

        var headers = Headers(octets[..end.Length]);
        return new MessageFile(
            headers["Content-Type"] ?? throw new FormatException("The headers of the message have no Content-Type."),
            file[(end.Length + end.Separator)..]);
    }

    private static MimeHeaders Headers(ReadOnlySpan<byte> octets)
    {
        try
        {
            return MimeHeaders.Parse(octets, int.MaxValue, takesRepetitions: true);
        }
        catch (As4RefusalException fault)
        {
            throw new FormatException("The headers of the message cannot be read.", fault);
        }
    }

    private static (int Length, int Separator) EndOfHeaders(ReadOnlySpan<byte> octets)
    {
        var (crlf, lf) = (octets.IndexOf("\r\n\r\n"u8), octets.IndexOf("\n\n"u8));
        return crlf >= 0 && (lf < 0 || crlf < lf) ? (crlf, 4) : (Math.Max(lf, 0), 2);
    }
}
