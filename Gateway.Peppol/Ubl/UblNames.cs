using System.Xml.Linq;

namespace Gateway.Peppol.Ubl;

/// <summary>The namespaces of UBL 2.1 and the prefixes by which everybody knows them.</summary>
internal static class UblNames
{
    public static readonly XNamespace Invoice = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

    public static readonly XNamespace CreditNote = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

    public static readonly XNamespace Cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";

    public static readonly XNamespace Cbc = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    /// <summary>An element name with its customary prefix, whatever prefix the document itself uses.</summary>
    public static string Qualified(XName name) =>
        name.Namespace == Cac ? $"cac:{name.LocalName}"
        : name.Namespace == Cbc ? $"cbc:{name.LocalName}"
        : name.LocalName;
}
