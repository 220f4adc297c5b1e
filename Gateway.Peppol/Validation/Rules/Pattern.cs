namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// An ordered list of contexts, as Schematron means it: the order decides which context takes an element. A context
/// without rules in a rule book is left out, as if it were not written.
/// </summary>
internal sealed record Pattern(RuleSet Set, params RuleContext[] Contexts)
{
    /// <summary>Whether every context asks something of the document first.</summary>
    public bool IsConditional { get; } =
        Contexts.Length > 0 && Contexts.All(context => context.DocumentCondition is not null);
}
