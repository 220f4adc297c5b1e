using System.Globalization;
using System.Text;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>A sheet as plain text of fixed width, for a terminal, a file or an attachment.</summary>
public static class SheetText
{
    private const int TextWidth = 76;
    private const int SumWidth = 16;

    private static readonly Sentence Total = new("Total", "Totaal", "Summe", "Total");
    private static readonly Sentence Basis = new("Base légale", "Rechtsgrond", "Rechtsgrundlage", "Legal basis");
    private static readonly Sentence Unverified = new("non vérifié", "niet nagekeken", "nicht geprüft", "not verified");
    private static readonly Sentence Verified = new("vérifié : {0}", "nagekeken: {0}", "geprüft: {0}", "verified: {0}");

    public static string Write(Sheet sheet, Language language)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new StringBuilder();
        text.Append(sheet.Title.In(language)).Append('\n');
        foreach (var line in sheet.Lines)
        {
            AppendSum(text, line.Text.In(language), SumOf(line.Sum));
        }

        AppendSum(text, Total.In(language), sheet.Total.ToString());
        foreach (var note in sheet.Notes)
        {
            text.Append("  * ").Append(note.Message.In(language)).Append('\n');
        }

        if (sheet.Rows.Count > 0)
        {
            text.Append(Basis.In(language)).Append('\n');
        }

        foreach (var row in sheet.Rows)
        {
            var verified = row.VerifiedBy is { } who ? Verified.With(who) : Unverified;
            text.Append(CultureInfo.InvariantCulture, $"  {row.Key.Title.In(language)}: {row.TextIn(language)}")
                .Append(CultureInfo.InvariantCulture, $" ({row.Reference.In(language)})\n")
                .Append(CultureInfo.InvariantCulture, $"    {row.Id}; {row.Source}; {verified.In(language)}\n");
        }

        return text.ToString();
    }

    private static void AppendSum(StringBuilder text, string words, string sum) =>
        text.Append("  ").Append(words.PadRight(TextWidth)).Append(' ').Append(sum.PadLeft(SumWidth)).Append('\n');

    /// <summary>Lines are exact: four decimals show where the cents of the sum come from.</summary>
    private static string SumOf(Amount sum) => sum.IsRounded
        ? sum.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{sum.Value:0.0000} {sum.Currency}");
}
