using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>
/// Comparing a text with <c>true()</c> or <c>false()</c> casts the text: "1" is true, "XX" is an error.
/// </summary>
internal static class XPathBoolean
{
    /// <summary><c>name = true()</c> or <c>name = false()</c>: whether any child of the name is so.</summary>
    public static bool Any(Node node, ElementName name, bool asked)
    {
        for (var item = node.Child(name); item.Exists; item = item.NextSibling(name))
        {
            if (Cast(item.Text) == asked)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Cast(ReadOnlySpan<byte> text) =>
        XsdLexical.IsBoolean(XPathText.Trim(text), out var value)
            ? value
            : throw DynamicErrorException.Cast(DynamicError.NotABoolean, text);
}
