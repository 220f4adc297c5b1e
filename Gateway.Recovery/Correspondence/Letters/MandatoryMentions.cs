using System.Net;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>
/// The mentions of CEL art. XIX.2 § 2, looked for in the words of a letter as the consumer reads them, not in what it
/// was made of: without one of them a first reminder does not count, and what follows it would be unlawful.
/// </summary>
public static class MandatoryMentions
{
    private const int DaysMin = 14;

    /// <summary>
    /// The mentions that are missing, by a short name; empty when the letter is a lawful first reminder.
    /// </summary>
    public static IReadOnlyList<string> Missing(ReminderLetter letter, WrittenLetter written)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(written);
        var missing = new List<string>();
        var format = PrintFormat.For(letter.Language);
        var page = WebUtility.HtmlDecode(written.Html);
        Look("creditor", letter.Seller.Name);
        Look("enterprise number", letter.Seller.EnterpriseNumber.ToPrint());
        foreach (var item in letter.Items.Where(item => item.First is not null))
        {
            var (first, wait) = (item.First!, item.First!.Wait);
            var days = wait.LastDay.DayNumber - wait.FirstDay.DayNumber + 1;
            var asked = letter.AskedOf(item);
            Look("balance", format.Money(item.Balance));
            Report("balance", asked != item.Balance && !Says(letter.In(LetterWords.BalanceLessCredits.With(
                format.Money(item.Balance), format.Money(item.Balance - asked)))));
            Look("description", item.Description);
            Look("due date", format.ShortDate(item.DueDate), format.LongDate(item.DueDate));
            Report("days to pay", !Says(letter.In(LetterWords.Wait.With(
                item.Number, days, format.LongDate(wait.LastDay), format.Money(asked)))));
            Look("last day", format.LongDate(wait.LastDay));
            Look("compensation", first.LumpSum is { } sum
                ? letter.In(LetterWords.LumpSumAfter.With(format.Money(sum)))
                : letter.In(LetterWords.NoLumpSumAfter));
            Report("interest", first.InterestRate is { } rate
                && !Says(letter.In(LetterWords.InterestAfter.With(format.Percent(rate)))));
            Report("14 days", days < DaysMin);
            Report("free of charge", item.Asked.Count > 0);
        }

        return missing;

        bool Says(string words) => words.Length > 0
            && page.Contains(words, StringComparison.Ordinal) && written.Text.Contains(words, StringComparison.Ordinal);

        void Look(string mention, params string[] forms) => Report(
            mention,
            forms.All(words => words.Length == 0
                || (!page.Contains(words, StringComparison.Ordinal)
                    && !written.Text.Contains(words, StringComparison.Ordinal))));

        void Report(string mention, bool isMissing)
        {
            if (isMissing && !missing.Contains(mention))
            {
                missing.Add(mention);
            }
        }
    }
}
