using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>Country names in the four languages, from a fixed table: culture data differ by machine.</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, Sentence> Names = EmbeddedText.Read("Paper.countries.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .ToFrozenDictionary(line => line[..2], line => Parse(line[3..]));

    /// <summary>The name, or the code itself when a document carries one that ISO 3166-1 does not have.</summary>
    public static string Of(string code, Language language) =>
        Names.TryGetValue(code, out var name) ? name.In(language) : code;

    private static Sentence Parse(string names)
    {
        var parts = names.Split('|');
        return new Sentence(parts[0], parts[1], parts[2], parts[3]);
    }
}
