using System.Globalization;
using Gateway.Domain.Findings;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>
/// Gathers what the rules find, in the order they look. It is bounded: a document of 5,000 bad lines is told its
/// first faults, and that there are more.
/// </summary>
internal sealed class ContentFindings
{
    private const int CountMax = 1_000;
    private const int ShownLengthMax = 160;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public void Add(string rule, string pointer, params object[] values)
    {
        if (findings.Count > CountMax)
        {
            return;
        }

        findings.Add(findings.Count < CountMax
            ? Finding.Fatal(rule, pointer, RuleBook.Of(rule).Sentence.With([.. values.Select(Shown)]))
            : Finding.Fatal("SGW-FINDINGS-MAX", "", RuleBook.Of("SGW-FINDINGS-MAX").Sentence.With(CountMax)));
    }

    /// <summary>Texts come from outside: what a sentence repeats of them is short and can be printed.</summary>
    private static object Shown(object value) => value is string text
        ? string.Concat(text.Take(ShownLengthMax).Select(character => IsPrintable(character) ? character : '\uFFFD'))
            + (text.Length > ShownLengthMax ? "…" : "")
        : value;

    private static bool IsPrintable(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.Format
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
