using System.Globalization;
using System.Text;

namespace Gateway.Recovery.Banking.Pain;

/// <summary>
/// Text as every bank of SEPA takes it: letters and digits of basic Latin and eleven signs (EPC217-08). What is written
/// otherwise is spelled with these, so that a name stays readable; what has no spelling is a full stop, as the EPC has
/// it.
/// </summary>
internal static class SepaText
{
    private const string Signs = "/-?:().,'+ ";
    private const string NoSpelling = ".";

    /// <summary>The text of a field that must say something: a text of which nothing is left is a full stop.</summary>
    /// <param name="text">Anything, half of a surrogate pair included.</param>
    /// <param name="lengthMax">Characters of the field; what is beyond is left out.</param>
    public static string Of(string text, int lengthMax)
    {
        var said = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(WholeText.Of(text));
        while (said.Length < lengthMax && elements.MoveNext())
        {
            var spelled = Spell(elements.GetTextElement());
            if (spelled.AsSpan().Trim().Length > 0)
            {
                said.Append(spelled);
            }
            else if (spelled.Length > 0 && said.Length > 0 && said[^1] != ' ')
            {
                said.Append(' ');
            }
        }

        var cut = said.ToString(0, Math.Min(said.Length, lengthMax)).Trim();
        return cut.Length == 0 ? NoSpelling : cut;
    }

    /// <summary>What a person sees as one character: a letter with its accents, a face with its colour of
    /// skin.</summary>
    private static string Spell(string element)
    {
        var spelled = new StringBuilder();
        var isSeen = false;
        foreach (var rune in element.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            {
                continue;
            }

            isSeen = true;
            spelled.Append(
                IsTaken(rune) ? rune.ToString()
                : SepaSpellings.Of(rune) is { } known ? known
                : Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " "
                : "");
        }

        return isSeen && spelled.Length == 0 ? NoSpelling : spelled.ToString();
    }

    private static bool IsTaken(Rune rune) =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Signs.Contains((char)rune.Value));
}
