namespace Gateway.Peppol.Xml;

/// <summary>
/// Which canonical form of XML: Canonical XML 1.0 (inclusive) or Exclusive XML Canonicalization 1.0, with or
/// without comments. Only the exclusive form knows a list of prefixes that it treats as the inclusive one does;
/// <c>#default</c> in it stands for the default namespace.
/// </summary>
public sealed record CanonicalForm
{
    public const string ExclusiveAlgorithm = "http://www.w3.org/2001/10/xml-exc-c14n#";

    public const string InclusiveAlgorithm = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

    private const string WithComments = "WithComments";

    private CanonicalForm(bool exclusive, bool comments, string[] inclusivePrefixes) =>
        (IsExclusive, KeepsComments, InclusivePrefixes) = (exclusive, comments, inclusivePrefixes);

    /// <summary>Exclusive, without comments and without a prefix list.</summary>
    public static CanonicalForm Exclusive { get; } = new(exclusive: true, comments: false, []);

    /// <summary>Inclusive, without comments.</summary>
    public static CanonicalForm Inclusive { get; } = new(exclusive: false, comments: false, []);

    public bool IsExclusive { get; }

    public bool KeepsComments { get; }

    /// <summary>Prefixes whose declarations are carried along even where no name uses them.</summary>
    public IReadOnlyList<string> InclusivePrefixes { get; }

    /// <summary>Exclusive with a PrefixList as an <c>ec:InclusiveNamespaces</c> element writes it.</summary>
    public static CanonicalForm ExclusiveWith(string? prefixList) =>
        string.IsNullOrWhiteSpace(prefixList) ? Exclusive : new(exclusive: true, comments: false, Split(prefixList));

    /// <summary>The form that an algorithm identifier names, or null for one that is no canonical form we
    /// know.</summary>
    public static CanonicalForm? Of(string? algorithm, string? prefixList = null) => algorithm switch
    {
        ExclusiveAlgorithm => ExclusiveWith(prefixList),
        ExclusiveAlgorithm + WithComments => new(exclusive: true, comments: true, Split(prefixList)),
        InclusiveAlgorithm => Inclusive,
        InclusiveAlgorithm + "#" + WithComments => new(exclusive: false, comments: true, []),
        _ => null,
    };

    private static string[] Split(string? prefixList) =>
        [.. (prefixList ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(prefix => prefix == "#default" ? "" : prefix)];
}
