using System.Text.RegularExpressions;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// GR-R-001-1 to 7: the number of a Greek invoice is tax number, issue date, branch, kind of document, series and
/// running number, with a stroke between: <c>123456783|20/11/2026|0|1.1|A|17</c>.
/// </summary>
internal static partial class GreeceNumbers
{
    private const int SegmentCount = 6;

    private static readonly string[] Kinds = ["1.1", "1.6", "2.1", "2.4", "5.1", "5.2"];

    public static readonly Rule[] Rules =
    [
        OfNumber(
            "GR-R-001-1",
            (_, segments) => segments.Length == SegmentCount,
            new(
                "six parties séparées par | : numéro fiscal, date, succursale, type, série, numéro",
                "zes delen met | ertussen: fiscaal nummer, datum, vestiging, soort, reeks, nummer",
                "sechs Teile mit | dazwischen: Steuernummer, Datum, Filiale, Art, Serie, Nummer",
                "six parts with | between: tax number, date, branch, kind, series, number")),
        OfNumber(
            "GR-R-001-2",
            (number, segments) => Segment(segments, 0) is { } tax && IsTaxNumberOfSeller(number.Document, tax),
            new(
                "la première partie est le numéro fiscal du vendeur ou de son représentant, neuf chiffres",
                "het eerste deel is het fiscaal nummer van de verkoper of zijn vertegenwoordiger, negen cijfers",
                "der erste Teil ist die Steuernummer des Verkäufers oder seines Vertreters, neun Ziffern",
                "the first part is the tax number of the seller or its representative, nine digits")),
        OfNumber(
            "GR-R-001-3",
            (number, segments) => Segment(segments, 1) is { } date && IsIssueDate(number.Document, date),
            new(
                "la deuxième partie est la date d'émission, comme 20/11/2026",
                "het tweede deel is de datum van uitgifte, zoals 20/11/2026",
                "der zweite Teil ist das Rechnungsdatum, wie 20/11/2026",
                "the second part is the issue date, as in 20/11/2026")),
        OfNumber(
            "GR-R-001-4",
            (_, segments) => Segment(segments, 2) is { } branch && IsNotNegative(branch),
            new(
                "la troisième partie est le numéro de la succursale, 0 ou plus",
                "het derde deel is het nummer van de vestiging, 0 of meer",
                "der dritte Teil ist die Nummer der Filiale, 0 oder mehr",
                "the third part is the number of the branch, 0 or more")),
        OfNumber(
            "GR-R-001-5",
            (_, segments) => Kinds.Contains(Segment(segments, 3)),
            new(
                "la quatrième partie est le type de document : 1.1, 1.6, 2.1, 2.4, 5.1 ou 5.2",
                "het vierde deel is de soort document: 1.1, 1.6, 2.1, 2.4, 5.1 of 5.2",
                "der vierte Teil ist die Art des Dokuments: 1.1, 1.6, 2.1, 2.4, 5.1 oder 5.2",
                "the fourth part is the kind of document: 1.1, 1.6, 2.1, 2.4, 5.1 or 5.2")),
        OfNumber(
            "GR-R-001-6",
            (_, segments) => Segment(segments, 4) is { Length: > 0 },
            new(
                "la cinquième partie est la série",
                "het vijfde deel is de reeks",
                "der fünfte Teil ist die Serie",
                "the fifth part is the series")),
        OfNumber(
            "GR-R-001-7",
            (_, segments) => Segment(segments, 5) is { Length: > 0 },
            new(
                "la sixième partie est le numéro courant",
                "het zesde deel is het volgnummer",
                "der sechste Teil ist die laufende Nummer",
                "the sixth part is the running number")),
    ];

    private static Rule OfNumber(string id, Func<Node, string[], bool> holds, Sentence wanted)
    {
        var sentence = new Sentence(
            $"en Grèce, {wanted.Fr} ; le document dit « {{0}} ».",
            $"in Griekenland: {wanted.Nl}; het document zegt “{{0}}”.",
            $"In Griechenland: {wanted.De}; im Dokument steht „{{0}}“.",
            $"in Greece, {wanted.En}; the document says \"{{0}}\".");
        return new Rule(id, Fatal, Greece.Number)
        {
            Term = "BT-1",
            Holds = number => holds(number, number.Text.IsEmpty ? [] : number.Value.Split('|')),
            Says = (rule, number) => Say.About(rule, number, sentence, Shown.TextOrNothing(number)),
        };
    }

    private static string? Segment(string[] segments, int index) => index < segments.Length ? segments[index] : null;

    private static bool IsTaxNumberOfSeller(DocumentTree document, string text)
    {
        var number = System.Text.Encoding.UTF8.GetBytes(text);
        return XPathText.NormalizedLength(number) == 9
            && CheckDigits.IsGreekTaxNumber(number)
            && (AnyVatNumber(document, Cac.AccountingSupplierParty / Cac.Party / Cac.PartyTaxScheme, number)
                || AnyVatNumber(document, Cac.TaxRepresentativeParty / Cac.PartyTaxScheme, number));
    }

    private static bool AnyVatNumber(DocumentTree document, ElementPath registrations, byte[] number) =>
        document.Root.Any(registrations, registration => National.IsVat(registration)
            && XPathText.Substring(registration.One(Cbc.CompanyID).Text, 3, 9).SequenceEqual(number));

    /// <summary>Day, month and year with strokes, as in the issue date, and a day of these centuries.</summary>
    private static bool IsIssueDate(DocumentTree document, string text)
    {
        var written = text.Split('/');
        var issued = document.Root.One(Cbc.IssueDate).Value.Split('-');
        return CalendarDay().IsMatch(text)
            && written.Length >= 3
            && issued.Length >= 3
            && written[0] == issued[2]
            && written[1] == issued[1]
            && written[2] == issued[0];
    }

    /// <summary>A number that is no integer cannot be judged: the cast is a dynamic error.</summary>
    private static bool IsNotNegative(string text)
    {
        var number = XPathText.Trim(System.Text.Encoding.UTF8.GetBytes(text));
        if (!XPathDouble.IsNumber(number))
        {
            return false;
        }

        return XsdLexical.IsInteger(number, out var isNegative)
            ? !isNegative
            : throw DynamicErrorException.Cast(DynamicError.NotANumber, number);
    }

    [GeneratedRegex(
        @"\A(0?[1-9]|[12][0-9]|3[01])[-\\/ ]?(0?[1-9]|1[0-2])[-\\/ ]?(19|20)[0-9]{2}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex CalendarDay();
}
