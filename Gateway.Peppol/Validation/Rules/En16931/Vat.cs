using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>How the rules of EN 16931 tell VAT from other taxes, and one category from another.</summary>
internal static class Vat
{
    /// <summary>A tax category or registration under the scheme VAT, in any case of letters.</summary>
    public static bool IsVat(Node node)
    {
        for (var scheme = node.Child(Cac.TaxScheme); scheme.Exists; scheme = scheme.NextSibling(Cac.TaxScheme))
        {
            if (XPathText.NormalizedUpperIs(scheme.One(Cbc.ID).Text, "VAT"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A tax category with this code, whatever its scheme.</summary>
    public static bool HasCode(Node category, ReadOnlySpan<byte> code) =>
        XPathText.NormalizedIs(category.One(Cbc.ID).Text, code);
}
