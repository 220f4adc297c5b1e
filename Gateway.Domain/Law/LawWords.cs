using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>The words of values, for people: a row says <c>14 days</c>, a sheet in French « 14 jours ».</summary>
internal static class LawWords
{
    private static readonly FrozenDictionary<string, Sentence> Words = new Dictionary<string, Sentence>
    {
        ["day"] = new("jour", "dag", "Tag", "day"),
        ["days"] = new("jours", "dagen", "Tage", "days"),
        ["working day"] = new("jour ouvrable", "werkdag", "Werktag", "working day"),
        ["working days"] = new("jours ouvrables", "werkdagen", "Werktage", "working days"),
        ["month"] = new("mois", "maand", "Monat", "month"),
        ["months"] = new("mois", "maanden", "Monate", "months"),
        ["year"] = new("an", "jaar", "Jahr", "year"),
        ["years"] = new("ans", "jaar", "Jahre", "years"),
        ["due date"] = new("échéance", "vervaldag", "Fälligkeit", "due date"),
        ["due dates"] = new("échéances", "vervaldagen", "Fälligkeiten", "due dates"),
        ["yes"] = new("oui", "ja", "ja", "yes"),
        ["no"] = new("non", "nee", "nein", "no"),
        ["nothing"] = new("rien", "niets", "nichts", "nothing"),
        ["belgian-law"] = new("droit belge", "Belgisch recht", "belgisches Recht", "Belgian law"),
        ["of-reminder"] = new("celle du rappel", "dat van de herinnering", "das der Mahnung", "that of the reminder"),
        ["of-due-date"] = new(
            "celle de l'échéance", "dat van de vervaldag", "das der Fälligkeit", "that of the due date"),
    }.ToFrozenDictionary();

    public static string In(string value, Language language)
    {
        var (number, word) = value.IndexOf(' ', StringComparison.Ordinal) is var space and > 0
            ? (value[..(space + 1)], value[(space + 1)..])
            : ("", value);
        return Words.TryGetValue(word, out var sentence) ? number + sentence.In(language) : value;
    }
}
