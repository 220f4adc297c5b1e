using System.Text;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Wording;

/// <summary>Values of a document as a sentence shows them: without the white space around them, and not for ever.</summary>
internal static class Shown
{
    private const int LengthMax = 80;
    private const int BytesPerCharacterMax = 4;

    public static string Text(Node node) => Text(node.Text);

    public static string Text(ReadOnlySpan<byte> value)
    {
        var trimmed = XPathText.Trim(value);
        var text = Encoding.UTF8.GetString(trimmed[..Math.Min(trimmed.Length, LengthMax * BytesPerCharacterMax)]);
        return text.Length > LengthMax ? text[..LengthMax] + "…" : text;
    }
}
