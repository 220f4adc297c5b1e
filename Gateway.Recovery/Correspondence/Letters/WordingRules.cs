using System.Text.RegularExpressions;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>
/// Holds a wording against what a letter must and must not say, before it is used: a letter to a consumer written with
/// it has every mention of CEL art. XIX.2, and neither an amount nor a percentage is written by hand, where the law
/// could not be asked about it.
/// </summary>
public static partial class WordingRules
{
    private static readonly Sentence Unknown = new(
        "{0} n'est pas un champ ; il y a {1}.", "{0} is geen veld; er zijn {1}.",
        "{0} ist kein Feld; es gibt {1}.", "{0} is no field; there are {1}.");

    private static readonly Sentence Typed = new(
        "Les montants viennent du calcul : utilisez les champs, n'écrivez pas {0}.",
        "Bedragen komen uit de berekening: gebruik de velden, schrijf niet {0}.",
        "Beträge kommen aus der Berechnung: Nutzen Sie die Felder, schreiben Sie nicht {0}.",
        "Amounts come from the calculation: use the fields, do not write {0}.");

    private static readonly Sentence Mention = new(
        "Un premier rappel à un consommateur n'aurait pas la mention obligatoire : {0} (art. XIX.2 CDE).",
        "Een eerste herinnering aan een consument zou de verplichte vermelding missen: {0} (art. XIX.2 WER).",
        "Einer ersten Mahnung an Verbraucher fehlte die Pflichtangabe: {0} (Art. XIX.2 WGB).",
        "A first reminder to a consumer would lack the mandatory mention: {0} (CEL art. XIX.2).");

    /// <summary>All that stands against it; empty when it may be used.</summary>
    public static async Task<IReadOnlyList<Finding>> CheckAsync(
        LetterTone tone, Language language, LetterWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var findings = new List<Finding>();
        (string Pointer, string Text)[] parts =
            [("/title", wording.Title), ("/opening", wording.Opening), ("/body", wording.Body)];
        foreach (var (pointer, text) in parts)
        {
            findings.AddRange(Placeholders.In(text).Except(Placeholders.All).Select(name => Finding.Fatal(
                "SGW-TEXT-FIELD",
                pointer,
                Unknown.With(
                    Placeholders.InBraces(name), string.Join(" ", Placeholders.All.Select(Placeholders.InBraces))))));
            findings.AddRange(Amounts().Matches(text).Select(match => Finding.Fatal(
                "SGW-TEXT-AMOUNT", pointer, Typed.With(match.Value.Trim()))));
        }

        // Only the first tone carries a consumer's first reminder. The others are held to its mentions all the same:
        // who the creditor is, and what is owed since when, is said in every letter.
        var letter = SampleLetter.ToConsumer(tone, language) with { Wording = wording };
        var written = await LetterWriter.WriteAsync(letter);
        findings.AddRange(MandatoryMentions.Missing(letter, written).Select(mention => Finding.Fatal(
            "SGW-TEXT-MENTION", "/body", Mention.With(mention))));
        return findings;
    }

    [GeneratedRegex(
        @"(\d[\d\s.,]*(EUR|€|euros?\b|%|pour\s?cent|procent|prozent|per\s?cent))|((EUR|€)\s*\d[\d.,]*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amounts();
}
