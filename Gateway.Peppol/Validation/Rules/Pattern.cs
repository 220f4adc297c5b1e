namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// An ordered list of contexts, as Schematron means it: the order decides which context takes an element. A context
/// without rules in a rule book is left out, as if it were not written.
/// </summary>
internal sealed record Pattern(RuleSet Set, params RuleContext[] Contexts);
