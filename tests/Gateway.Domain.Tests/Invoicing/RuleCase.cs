using Gateway.Domain.Invoicing;

namespace Gateway.Domain.Tests.Invoicing;

/// <summary>A rule, a document that breaks it and where, and its neighbour that does not.</summary>
internal sealed record RuleCase(string Rule, string Pointer, DocumentContent Bad, DocumentContent Good)
{
    public CreditBasis Basis { get; init; }

    public override string ToString() => Rule;
}
