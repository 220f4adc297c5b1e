using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>Short names of the units of measure (UN/ECE Recommendation 20) our units invoice in.</summary>
internal static class UnitNames
{
    private static readonly FrozenDictionary<string, Sentence> Names = new Dictionary<string, Sentence>
    {
        ["C62"] = new("pce", "st.", "Stk.", "pc"),
        ["H87"] = new("pce", "st.", "Stk.", "pc"),
        ["EA"] = new("pce", "st.", "Stk.", "pc"),
        ["HUR"] = new("h", "u.", "Std.", "h"),
        ["MIN"] = new("min", "min", "Min.", "min"),
        ["DAY"] = new("j.", "d.", "Tg.", "d"),
        ["WEE"] = new("sem.", "wk.", "Wo.", "wk"),
        ["MON"] = new("mois", "mnd.", "Mon.", "mo"),
        ["ANN"] = new("an", "jr.", "J.", "yr"),
        ["LS"] = new("forfait", "forfait", "pauschal", "lump sum"),
        ["E48"] = new("prest.", "dienst", "Leist.", "service"),
        ["SET"] = new("set", "set", "Satz", "set"),
        ["PR"] = new("paire", "paar", "Paar", "pair"),
        ["KMT"] = Sentence.Same("km"),
        ["MTR"] = Sentence.Same("m"),
        ["MTK"] = Sentence.Same("m²"),
        ["MTQ"] = Sentence.Same("m³"),
        ["KGM"] = Sentence.Same("kg"),
        ["GRM"] = Sentence.Same("g"),
        ["LTR"] = Sentence.Same("l"),
        ["KWH"] = Sentence.Same("kWh"),
        ["P1"] = Sentence.Same("%"),
    }.ToFrozenDictionary();

    /// <summary>The short name, or the code itself: a reader can look it up, a guess would be wrong.</summary>
    public static string Of(string code, Language language) =>
        Names.TryGetValue(code, out var name) ? name.In(language) : code;
}
