namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>A Content-Type (RFC 2045, 5): the type in lower case and its parameters, whose names have no
/// case.</summary>
internal sealed class MimeType
{
    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    private MimeType(string type) => Type = type;

    public string Type { get; }

    public bool IsMultipartRelated => Type == "multipart/related";

    public bool IsSoap => Type == As4Identifiers.SoapType;

    /// <summary>Types whose octets WSS4J canonicalises as XML before it makes their digest.</summary>
    public bool IsXml => Type is "text/xml" or "application/xml"
        || Type.EndsWith("+xml", StringComparison.Ordinal);

    public bool IsOtherText => !IsXml && Type.StartsWith("text/", StringComparison.Ordinal);

    public string? this[string parameter] => parameters.GetValueOrDefault(parameter);

    /// <summary>Reads a header value; null for one that is no content type or names a parameter twice.</summary>
    public static MimeType? TryParse(string? header)
    {
        var rest = (header ?? "").AsSpan();
        var end = rest.IndexOf(';');
        var type = (end < 0 ? rest : rest[..end]).Trim();
        if (type.IndexOf('/') is <= 0 || type.IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            return null;
        }

        var result = new MimeType(type.ToString().ToLowerInvariant());
        rest = end < 0 ? default : rest[(end + 1)..];
        while (!rest.Trim().IsEmpty)
        {
            if (!result.ReadParameter(ref rest))
            {
                return null;
            }
        }

        return result;
    }

    private bool ReadParameter(ref ReadOnlySpan<char> rest)
    {
        var equals = rest.IndexOf('=');
        var next = rest.IndexOf(';');
        if (next >= 0 && rest[..next].Trim().IsEmpty)
        {
            rest = rest[(next + 1)..];
            return true;
        }

        if (equals <= 0)
        {
            return false;
        }

        var name = rest[..equals].Trim().ToString();
        rest = rest[(equals + 1)..].TrimStart();
        return ReadValue(ref rest) is { } value && parameters.TryAdd(name, value);
    }

    private static string? ReadValue(ref ReadOnlySpan<char> rest)
    {
        if (rest is not ['"', ..])
        {
            var end = rest.IndexOf(';');
            var token = (end < 0 ? rest : rest[..end]).Trim().ToString();
            rest = end < 0 ? default : rest[(end + 1)..];
            return token;
        }

        var text = new System.Text.StringBuilder();
        for (var index = 1; index < rest.Length; index++)
        {
            if (rest[index] == '"')
            {
                var after = rest[(index + 1)..].TrimStart();
                rest = after is [';', ..] ? after[1..] : after;
                return after.IsEmpty || after[0] == ';' ? text.ToString() : null;
            }

            if (rest[index] == '\\' && index + 1 < rest.Length)
            {
                index++;
            }

            text.Append(rest[index]);
        }

        return null;
    }
}
