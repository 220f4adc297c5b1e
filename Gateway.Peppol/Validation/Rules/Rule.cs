using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>One rule of EN 16931 or Peppol: what must hold of an element, and what to say when it does not.</summary>
internal sealed record Rule(string Id, Severity Severity, RuleContext Context)
{
    /// <summary>The business term it is about (EN 16931-1): <c>BT-117</c>, <c>BG-25</c>.</summary>
    public string? Term { get; init; }

    /// <summary>
    /// From the context to the element the finding points to; where that is missing, to where it belongs.
    /// </summary>
    public ElementPath? At { get; init; }

    /// <summary>The attribute of that element which the finding is about.</summary>
    public AttributeName Attribute { get; init; }

    /// <summary>The condition. It may throw what XPath calls a dynamic error.</summary>
    public required Func<Node, bool> Holds { get; init; }

    /// <summary>What was found and what would be right. Asked only for a rule that is broken.</summary>
    public required Func<Rule, Node, Sentence> Says { get; init; }

    /// <summary>
    /// Set for rules that say only that something is not used: they are looked up in one table, and
    /// <see cref="Holds"/> is not asked.
    /// </summary>
    public IReadOnlyList<NotUsed> NotUsed { get; init; } = [];
}
