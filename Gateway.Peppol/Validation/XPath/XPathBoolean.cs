using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>Comparing a text with <c>true()</c> or <c>false()</c> casts the text: "1" is true, "XX" is an error.</summary>
internal static class XPathBoolean
{
    /// <summary><c>path = true()</c> or <c>path = false()</c>: whether any that the path leads to is so.</summary>
    public static bool Any(Node node, ElementPath path, bool asked)
    {
        foreach (var item in node.Select(path))
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
