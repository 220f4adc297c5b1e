namespace Gateway.Peppol.Envelope;

/// <summary>
/// A Peppol document type: <c>busdox-docid-qns::urn:...:Invoice-2::Invoice##customization::2.1</c>. Compared with
/// regard to case (Peppol Policy for use of identifiers). The value splits into the namespace and name of the root
/// element, the customization and the version.
/// </summary>
public sealed record DocumentTypeId
{
    public const string ExactScheme = "busdox-docid-qns";
    public const string WildcardScheme = "peppol-doctype-wildcard";

    private const int ValueLengthMax = 500;

    private DocumentTypeId(string scheme, string value) => (Scheme, Value) = (scheme, value);

    public string Scheme { get; }

    public string Value { get; }

    /// <summary>The namespace of the root element of such a document.</summary>
    public required string RootNamespace { get; init; }

    /// <summary>The local name of the root element.</summary>
    public required string RootName { get; init; }

    public required string Customization { get; init; }

    /// <summary>The version of the syntax, <c>2.1</c>: TypeVersion of the envelope.</summary>
    public required string Version { get; init; }

    public static DocumentTypeId? TryCreate(string scheme, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var syntax = value.IndexOf("##", StringComparison.Ordinal);
        var name = syntax < 0 ? -1 : value.LastIndexOf("::", syntax, syntax, StringComparison.Ordinal);
        var version = value.LastIndexOf("::", StringComparison.Ordinal);
        var isWhole = scheme is ExactScheme or WildcardScheme
            && value.Length <= ValueLengthMax
            && name > 0 && syntax > name + 2 && version > syntax + 2 && version + 2 < value.Length
            && !value.Any(char.IsWhiteSpace);
        return !isWhole ? null : new DocumentTypeId(scheme, value)
        {
            RootNamespace = value[..name],
            RootName = value[(name + 2)..syntax],
            Customization = value[(syntax + 2)..version],
            Version = value[(version + 2)..],
        };
    }

    /// <summary>Reads <c>scheme::value</c>, the form of eb:Action and of SMP addresses.</summary>
    public static DocumentTypeId? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scheme = text.IndexOf("::", StringComparison.Ordinal);
        return scheme < 0 ? null : TryCreate(text[..scheme], text[(scheme + 2)..]);
    }

    public override string ToString() => $"{Scheme}::{Value}";
}
