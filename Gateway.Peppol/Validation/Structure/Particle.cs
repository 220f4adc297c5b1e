using System.Runtime.InteropServices;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Structure;

/// <summary>One child of a content model: which, and how often.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Particle(ElementName Element, bool IsRequired, bool IsRepeatable)
{
    /// <summary>Reads <c>cbc:ID</c>, <c>cbc:Note*</c>, <c>cac:Party?</c>, <c>cac:InvoiceLine+</c>.</summary>
    public static Particle Parse(string text) => new(
        Vocabulary.Named(text.TrimEnd('?', '*', '+')),
        IsRequired: text[^1] is not ('?' or '*'),
        IsRepeatable: text[^1] is '*' or '+');
}
