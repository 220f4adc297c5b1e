using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// Names as banks carry them: in capitals, without accents, in either order, cut after 35 characters.
/// </summary>
internal static class NameTexts
{
    /// <summary>The length to which CODA and older SEPA formats cut a name.</summary>
    private const int CutLength = 35;

    /// <summary>Shorter names say too little to stand for a resemblance.</summary>
    private const int WordLengthMin = 3;

    /// <summary>Legal forms and titles, which are written or left out at will.</summary>
    private static readonly FrozenSet<string> Unimportant = FrozenSet.ToFrozenSet(
    [
        "AG", "AISBL", "ASBL", "BV", "BVBA", "CV", "CVBA", "D", "DE", "DHR", "EN", "ET", "GMBH", "INC", "IVZW", "L",
        "LTD", "M", "MADAME", "MEVR", "MEVROUW", "MIJNHEER", "MME", "MONSIEUR", "MR", "MRS", "NV", "SA", "SARL", "SAS",
        "SC", "SCRL", "SNC", "SPRL", "SRL", "THE", "UND", "VOF", "VZW",
    ]);

    /// <summary>The keys under which a client's name is found: whole, and cut as a bank would.</summary>
    public static IEnumerable<string> Keys(string name) =>
        (name.Length > CutLength ? new[] { Key(name), Key(Cut(name)) } : [Key(name)])
            .Where(key => key.Length > 0).Distinct();

    /// <summary>
    /// The words in a fixed order, without accents, legal forms and titles; empty when nothing is left.
    /// </summary>
    public static string Key(string? name) => string.Join(' ', Words(name));

    /// <summary>
    /// At least half of the words of both together are shared, and one of them is long enough to tell.
    /// </summary>
    public static bool Resemble(string? one, string? other)
    {
        var (first, second) = (Words(one).ToHashSet(), Words(other).ToHashSet());
        var shared = first.Intersect(second).ToList();
        return shared.Any(word => word.Length >= WordLengthMin)
            && 2 * shared.Count >= first.Count + second.Count - shared.Count;
    }

    /// <summary>As many whole characters as a bank keeps: it cuts none in two.</summary>
    private static string Cut(string name) =>
        name[..(char.IsHighSurrogate(name[CutLength - 1]) ? CutLength - 1 : CutLength)];

    private static IEnumerable<string> Words(string? name) =>
        Plain(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Unimportant.Contains(word)).Distinct().Order(StringComparer.Ordinal);

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in WholeText.Of(name).Normalize(NormalizationForm.FormD).ToUpperInvariant())
        {
            if (Spelt(character) is { } spelt)
            {
                plain.Append(spelt);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(character) ? character : ' ');
            }
        }

        return plain.ToString();
    }

    /// <summary>What stands for a sign that banks do not carry; null where it stands for itself.</summary>
    private static string? Spelt(char character) => character switch
    {
        'Œ' => "OE",
        'Æ' => "AE",
        'ß' or 'ẞ' => "SS",
        'Ø' => "O",
        'Ł' => "L",
        '.' => "", // S.A. is SA
        _ => null,
    };
}
