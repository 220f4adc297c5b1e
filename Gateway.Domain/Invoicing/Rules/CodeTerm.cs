using Gateway.Domain.Invoicing.CodeLists;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>A code of a document, the list it is in, the rule that is broken when it is in none, and the one that is
/// broken when it is missing (null when it may be).</summary>
internal readonly record struct CodeTerm(
    string Parent, string Name, string? Code, CodeList List, string Rule, string? MissingRule = null)
{
    public string Pointer => $"{Parent}/{Name}";
}
