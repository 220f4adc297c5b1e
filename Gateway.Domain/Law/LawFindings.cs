using System.Collections.Frozen;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>
/// Gathers what is wrong with rows of law, by place. Bounded: a file that is none at all stays readable.
/// </summary>
internal sealed class LawFindings
{
    private const int CountMax = 200;
    private const int ShownLengthMax = 100;

    private static readonly FrozenDictionary<string, Sentence> Sentences = new Dictionary<string, Sentence>
    {
        ["SGW-LAW-SIZE"] = new(
            "{0} : le fichier dépasse {1} caractères.",
            "{0}: het bestand is langer dan {1} tekens.",
            "{0}: Die Datei ist länger als {1} Zeichen.",
            "{0}: the file is longer than {1} characters."),
        ["SGW-LAW-HEADER"] = new(
            "{0} : la première ligne doit être « {1} », séparée par des tabulations.",
            "{0}: de eerste regel moet “{1}” zijn, gescheiden door tabs.",
            "{0}: Die erste Zeile muss „{1}“ lauten, durch Tabulatoren getrennt.",
            "{0}: the first line must be \"{1}\", divided by tabs."),
        ["SGW-LAW-COLUMNS"] = new(
            "{0} : {1} colonnes sont attendues, il y en a {2} ; une ligne a au plus {3} caractères.",
            "{0}: {1} kolommen worden verwacht, er zijn er {2}; een regel telt hoogstens {3} tekens.",
            "{0}: {1} Spalten werden erwartet, es sind {2}; eine Zeile hat höchstens {3} Zeichen.",
            "{0}: {1} columns are expected, there are {2}; a line has at most {3} characters."),
        ["SGW-LAW-KEY"] = new(
            "{0} : la clé « {1} » est inconnue.",
            "{0}: de sleutel “{1}” is onbekend.",
            "{0}: Der Schlüssel „{1}“ ist unbekannt.",
            "{0}: the key \"{1}\" is unknown."),
        ["SGW-LAW-VALUE"] = new(
            "{0} : « {1} » n'est pas une valeur de « {2} » ; exemple : {3}.",
            "{0}: “{1}” is geen waarde van “{2}”; voorbeeld: {3}.",
            "{0}: „{1}“ ist kein Wert von „{2}“; Beispiel: {3}.",
            "{0}: \"{1}\" is no value of \"{2}\"; an example: {3}."),
        ["SGW-LAW-DATE"] = new(
            "{0} : du « {1} » au « {2} » n'est pas une période ; écrivez AAAA-MM-JJ, la fin pas avant le début.",
            "{0}: van “{1}” tot “{2}” is geen periode; schrijf JJJJ-MM-DD, het einde niet voor het begin.",
            "{0}: vom „{1}“ bis „{2}“ ist kein Zeitraum; schreiben Sie JJJJ-MM-TT, das Ende nicht vor dem Anfang.",
            "{0}: from \"{1}\" to \"{2}\" is no period; write YYYY-MM-DD, the last day not before the first."),
        ["SGW-LAW-REFERENCE"] = new(
            "{0} : « {1} » n'est pas une référence légale ; elle commence par l'un de : {2}.",
            "{0}: “{1}” is geen wettelijke verwijzing; ze begint met een van: {2}.",
            "{0}: „{1}“ ist kein Gesetzesverweis; er beginnt mit einem von: {2}.",
            "{0}: \"{1}\" is no legal reference; it begins with one of: {2}."),
        ["SGW-LAW-SOURCE"] = new(
            "{0} : la source manque.",
            "{0}: de bron ontbreekt.",
            "{0}: Die Quelle fehlt.",
            "{0}: the source is missing."),
        ["SGW-LAW-OVERLAP"] = new(
            "{0} : deux valeurs de « {1} » sont en vigueur le {2}.",
            "{0}: twee waarden van “{1}” zijn van kracht op {2}.",
            "{0}: Zwei Werte von „{1}“ gelten am {2}.",
            "{0}: two values of \"{1}\" are in force on {2}."),
        ["SGW-LAW-GAP"] = new(
            "{0} : aucune valeur de « {1} » n'est en vigueur le {2}, entre deux lignes.",
            "{0}: tussen twee regels is op {2} geen waarde van “{1}” van kracht.",
            "{0}: Zwischen zwei Zeilen gilt am {2} kein Wert von „{1}“.",
            "{0}: no value of \"{1}\" is in force on {2}, between two rows."),
        ["SGW-LAW-USED"] = new(
            "{0} : « {1} » est ou était en vigueur avec « {2} » ({3}), ce qui ne change plus : mettez-y une dernière "
                + "date et ajoutez une ligne.",
            "{0}: “{1}” is of was van kracht met “{2}” ({3}), wat niet meer verandert: zet er een laatste dag bij en "
                + "voeg een regel toe.",
            "{0}: „{1}“ gilt oder galt mit „{2}“ ({3}), was sich nicht mehr ändert: Setzen Sie einen letzten Tag und "
                + "fügen Sie eine Zeile hinzu.",
            "{0}: \"{1}\" is or was in force with \"{2}\" ({3}), which does not change any more: give it a last day "
                + "and add a row."),
        ["SGW-LAW-END"] = new(
            "{0} : « {1} » est publié pour chaque période ; la dernière date est obligatoire.",
            "{0}: “{1}” wordt per periode bekendgemaakt; de laatste dag is verplicht.",
            "{0}: „{1}“ wird für jeden Zeitraum neu veröffentlicht; der letzte Tag ist Pflicht.",
            "{0}: \"{1}\" is published for each period; the last day is mandatory."),
        ["SGW-LAW-ABSENT"] = new(
            "{0} : aucune ligne ne dit « {1} ».",
            "{0}: geen enkele regel zegt “{1}”.",
            "{0}: Keine Zeile sagt „{1}“.",
            "{0}: no row says \"{1}\"."),
    }.ToFrozenDictionary();

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public void Add(string rule, string place, params object[] values)
    {
        if (findings.Count < CountMax)
        {
            findings.Add(Finding.Fatal(rule, pointer: null, Sentences[rule].With([place, .. values.Select(Shown)])));
        }
    }

    /// <summary>Texts come from outside: what a sentence repeats of them is short and can be printed.</summary>
    private static object Shown(object value) => value is string text
        ? string.Concat(text.Take(ShownLengthMax).Select(one => char.IsControl(one) ? '\uFFFD' : one))
            + (text.Length > ShownLengthMax ? "…" : "")
        : value;
}
