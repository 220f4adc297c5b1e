using System.Text;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Wording;

/// <summary>
/// Values of a document as a sentence shows them: without the white space around them, and not for ever.
/// </summary>
internal static class Shown
{
    private const int LengthMax = 80;
    private const int BytesPerCharacterMax = 4;

    /// <summary>The value of a leaf; nothing for an element of elements.</summary>
    public static string Text(Node node) => node.HasChildren ? "" : Text(node.Text);

    /// <summary>A dash where there is nothing.</summary>
    public static string TextOrNothing(Node node) => node.Exists && !node.IsBlank ? Text(node) : "–";

    public static string Text(ReadOnlySpan<byte> value)
    {
        var trimmed = XPathText.Trim(value);
        var text = Encoding.UTF8.GetString(trimmed[..Math.Min(trimmed.Length, LengthMax * BytesPerCharacterMax)]);
        return text.Length > LengthMax ? text[..LengthMax] + "…" : text;
    }
}
