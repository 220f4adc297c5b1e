using Gateway.Api.Http.Problems;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Binding;

/// <summary>What is said of a parameter or header that cannot be used. Its finding names it, since no JSON pointer
/// can.</summary>
internal static class Refusal
{
    public static Problem OfParameter(string rule, string name, Sentence sentence) =>
        new(ProblemTypes.InvalidParameter) { Findings = [Finding.Fatal(rule, null, sentence.With(name))] };
}
