using Gateway.Peppol.Validation;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>A document that shows what one rule does: a base document with some edits.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Fires">Whether the rule must be broken in it, or kept.</param>
/// <param name="Document">The edited document.</param>
/// <param name="Release">The rules it is judged by.</param>
/// <param name="Source">The line that says so: <c>BR.txt:12 fires invoice: remove cbc:ID</c>.</param>
internal sealed record RuleCase(string Rule, bool Fires, byte[] Document, RuleRelease Release, string Source);
