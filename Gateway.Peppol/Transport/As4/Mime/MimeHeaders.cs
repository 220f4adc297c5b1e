using System.Text;

namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>The headers of one MIME part. Names have no case; lines may be folded and may end in LF alone.</summary>
internal sealed class MimeHeaders
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private MimeHeaders()
    {
    }

    public string? this[string name] => values.GetValueOrDefault(name);

    public MimeType? ContentType => MimeType.TryParse(this["Content-Type"]);

    /// <summary>Content-ID without its angle brackets; some peers write none.</summary>
    public string? ContentId => this["Content-ID"] is { } id
        ? id.StartsWith('<') && id.EndsWith('>') ? id[1..^1] : id
        : null;

    /// <summary>Reads the lines before the empty one. A header that stands twice could be read in two ways:
    /// refused.</summary>
    public static MimeHeaders Parse(ReadOnlySpan<byte> octets, int headersMax, bool takesRepetitions = false)
    {
        var headers = new MimeHeaders();
        var name = "";
        foreach (var range in octets.Split((byte)'\n'))
        {
            var line = octets[range].TrimEnd((byte)'\r');
            if (line.IsEmpty)
            {
                continue;
            }

            if (line[0] is (byte)' ' or (byte)'\t' && name.Length > 0)
            {
                headers.values[name] = $"{headers.values[name]} {Text(line)}".Trim();
                continue;
            }

            var colon = line.IndexOf((byte)':');
            name = colon > 0 ? Text(line[..colon]) : "";
            if (name.Length == 0 || headers.values.Count >= headersMax
                || (!headers.values.TryAdd(name, Text(line[(colon + 1)..])) && !takesRepetitions))
            {
                throw new As4RefusalException(
                    EbmsErrorKind.MimeInconsistency, "A MIME part has headers that cannot be read.");
            }
        }

        return headers;
    }

    private static string Text(ReadOnlySpan<byte> octets) => Encoding.Latin1.GetString(octets).Trim();
}
