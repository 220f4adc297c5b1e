using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Peppol.Validation.Wording;

/// <summary>The business terms and groups of EN 16931-1 by name.</summary>
public static class BusinessTerms
{
    private static readonly FrozenDictionary<string, Sentence> Names = EmbeddedText
        .Lines("Validation.Wording.terms.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => new Sentence(cells[1], cells[2], cells[3], cells[4]));

    public static IEnumerable<string> Ids => Names.Keys;

    /// <summary>The name of a term (<c>BT-117</c>); the id itself where the norm has no such term.</summary>
    public static Sentence NameOf(string term) => Names.GetValueOrDefault(term) ?? Sentence.Same(term);
}
