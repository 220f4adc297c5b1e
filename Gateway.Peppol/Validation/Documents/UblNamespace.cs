namespace Gateway.Peppol.Validation.Documents;

/// <summary>The namespaces that are told apart, with the prefix our tables and paths write for them.</summary>
internal static class UblNamespace
{
    public const int Extensions = 5;
    public const int Xsi = 10;

    private const string Ubl = "urn:oasis:names:specification:ubl:schema:xsd:";

    /// <summary>The prefix of each; a root element stands without one.</summary>
    public static readonly string[] Prefixes = ["", "", "cbc", "cac", "ext", "sig", "sac", "sbc", "ds", "xsi"];

    /// <summary>Namespace names; number <c>n</c> of <see cref="Xml.NamespaceScope"/> is entry <c>n - 1</c>.</summary>
    public static readonly string[] Uris =
    [
        Ubl + "Invoice-2",
        Ubl + "CreditNote-2",
        Ubl + "CommonBasicComponents-2",
        Ubl + "CommonAggregateComponents-2",
        Ubl + "CommonExtensionComponents-2",
        Ubl + "CommonSignatureComponents-2",
        Ubl + "SignatureAggregateComponents-2",
        Ubl + "SignatureBasicComponents-2",
        "http://www.w3.org/2000/09/xmldsig#",
        "http://www.w3.org/2001/XMLSchema-instance",
    ];

    /// <summary>The number of the namespace that a name of our tables stands in.</summary>
    public static int Of(string qualified) => qualified switch
    {
        "Invoice" => 1,
        "CreditNote" => 2,
        _ => Array.IndexOf(Prefixes, qualified[..Math.Max(qualified.IndexOf(':', StringComparison.Ordinal), 0)], 2) + 1,
    };
}
