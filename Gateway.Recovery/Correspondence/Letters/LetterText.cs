using System.Globalization;
using System.Text;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>A letter in words: the paragraphs that its page and its mail share.</summary>
internal sealed class LetterText
{
    private readonly ReminderLetter letter;

    public LetterText(ReminderLetter letter)
    {
        this.letter = letter;
        Format = PrintFormat.For(letter.Language);
    }

    public PrintFormat Format { get; }

    public string Title => Fill(letter.Words.Title);

    public string Subject => letter.In(LetterWords.Subject.With(Title, letter.Number, letter.Seller.Name));

    public string Opening => Fill(letter.Words.Opening);

    /// <summary>What its items are called: invoices, or the instalment of a plan.</summary>
    public string ItemLabel =>
        letter.In(letter.PlanLapsesAfter is null ? LetterWords.Invoice : LetterWords.Instalment);

    /// <summary>What the law wants said and what helps the client, in the order of the wording.</summary>
    public IReadOnlyList<string> Paragraphs => Fill(letter.Words.Body).Split(
        "\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Where to pay: the account, and a communication for each invoice.</summary>
    public IReadOnlyList<(string Label, string Value)> Payment =>
    [
        (letter.In(LetterWords.Total), Format.Money(letter.Total)),
        (letter.In(LetterWords.Account), letter.Seller.Iban.ToPrint()),
        .. letter.Items.Select(item => (
            letter.In(LetterWords.Reference.With(item.Number)), PrintedNumber.Reference(item.PaymentReference))),
    ];

    public IEnumerable<(LetterItem Item, Sheet Sheet)> Sheets =>
        letter.Items.SelectMany(item => item.Asked.Select(asked => (item, asked.Sheet)));

    /// <summary>The whole letter as plain text, for its mail.</summary>
    public string ToPlainText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{letter.Recipient}\n\n{Title} {letter.Number}\n")
            .Append(CultureInfo.InvariantCulture, $"{Format.LongDate(letter.Date)}\n\n{Opening}\n\n");
        foreach (var item in letter.Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {ItemLabel} {item.Number}")
                .Append(CultureInfo.InvariantCulture, $" ({Format.ShortDate(item.IssueDate)})")
                .Append(item.IsReminded ? "" : $" [{letter.In(LetterWords.JustListed)}]").Append('\n')
                .Append(Line(LetterWords.For, item.Description))
                .Append(Line(LetterWords.Due, Format.LongDate(item.DueDate)))
                .Append(Line(LetterWords.Open, Format.Money(item.Balance)));
            foreach (var asked in item.Asked)
            {
                text.Append(Line(asked.Sheet.Title, Format.Money(asked.Amount)));
            }
        }

        if (letter.Credits.IsPositive)
        {
            text.Append(Line(LetterWords.Credits, Format.Money(-letter.Credits)));
        }

        text.Append('\n');
        foreach (var (label, value) in Payment)
        {
            text.Append(label).Append(Format.Colon).Append(' ').Append(value).Append('\n');
        }

        text.Append('\n').AppendJoin("\n\n", Paragraphs)
            .Append("\n\n").Append(letter.In(LetterWords.Regards)).Append('\n').Append(letter.Seller.Name).Append('\n');
        return text.ToString();
    }

    private string Fill(string text) => Placeholders.Fill(text, name => name switch
    {
        Placeholders.Mentions => string.Join(
            "\n\n", letter.Items.Where(item => item.First is not null).Select(Mention).Concat(Lapse())),
        Placeholders.Creditor => letter.In(
            LetterWords.Creditor.With(letter.Seller.Name, letter.Seller.EnterpriseNumber.ToPrint())),
        Placeholders.Dispute => letter.IsToConsumer ? letter.In(LetterWords.Dispute) : "",
        Placeholders.Plan => letter.PlanLapsesAfter is null ? letter.In(LetterWords.Plan) : "",
        Placeholders.Crossed => letter.In(LetterWords.Crossed),
        Placeholders.Client => letter.Recipient,
        Placeholders.Total => Format.Money(letter.Total),
        Placeholders.Number => letter.Number,
        Placeholders.Date => Format.LongDate(letter.Date),
        _ => throw new InvalidOperationException($"There is no such field: {name}."),
    });

    /// <summary>CEL art. XIX.2 § 2: the balance and the compensation, and the days to pay in.</summary>
    private string Mention(LetterItem item)
    {
        var first = item.First!;
        var days = first.Wait.LastDay.DayNumber - first.Wait.FirstDay.DayNumber + 1;
        var asked = letter.AskedOf(item);
        var wait = LetterWords.Wait.With(
            item.Number, days, Format.LongDate(first.Wait.LastDay), Format.Money(asked));
        var lumpSum = first.LumpSum is { } sum
            ? LetterWords.LumpSumAfter.With(Format.Money(sum))
            : LetterWords.NoLumpSumAfter;
        string?[] sentences =
        [
            letter.In(wait),
            asked == item.Balance ? null : letter.In(LetterWords.BalanceLessCredits.With(
                Format.Money(item.Balance), Format.Money(item.Balance - asked))),
            letter.In(lumpSum),
            first.InterestRate is { } rate ? letter.In(LetterWords.InterestAfter.With(Format.Percent(rate))) : null,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>It is one of the mentions, so that no wording of the house leaves it out.</summary>
    private IEnumerable<string> Lapse() => letter.PlanLapsesAfter is { } last
        ? [letter.In(LetterWords.Lapse.With(Format.LongDate(last)))]
        : [];

    private string Line(Sentence label, string value) => $"  {letter.In(label)}{Format.Colon} {value}\n";
}
