namespace Gateway.Domain.Invoicing.Rules;

/// <summary>A text of a document, where it stands, how it may look, and the rule that is broken when it is missing
/// (null when it may be). The pointer is in two parts so that a good document costs no text.</summary>
internal readonly record struct TextTerm(
    string Parent, string Name, string? Text, TextKind Kind, string? MissingRule = null)
{
    public string Pointer => $"{Parent}/{Name}";
}
