using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// Numbers and dates as Belgian readers of each language write them: <c>1.210,00 EUR</c> in French, Dutch and
/// German, <c>1,210.00 EUR</c> in English. The separators are fixed here and not taken from the machine's culture
/// data, which change between releases and would change the look of an invoice that was already sent.
/// </summary>
internal sealed class PrintFormat
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly PrintFormat[] All =
    [
        new(Language.Fr, ".", ",", "dd/MM/yyyy", ["janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre"]),
        new(Language.Nl, ".", ",", "dd/MM/yyyy", ["januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december"]),
        new(Language.De, ".", ",", "dd.MM.yyyy", ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
            "August", "September", "Oktober", "November", "Dezember"]),
        new(Language.En, ",", ".", "dd/MM/yyyy", ["January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December"]),
    ];

    private readonly Language language;
    private readonly NumberFormatInfo numbers;
    private readonly string shortDate;
    private readonly string[] months;

    private PrintFormat(Language language, string group, string point, string shortDate, string[] months)
    {
        this.language = language;
        this.shortDate = shortDate;
        this.months = months;
        numbers = new NumberFormatInfo
        {
            NumberGroupSeparator = group,
            NumberDecimalSeparator = point,
            NegativeSign = "−",
        };
    }

    public static PrintFormat For(Language language) => All.Single(format => format.language == language);

    /// <summary>French sets a space before it.</summary>
    public string Colon => language == Language.Fr ? $"{NoBreakSpace}:" : ":";

    /// <summary>The value with the decimals of its currency, without the currency: <c>1.210,00</c>.</summary>
    public string Value(Amount amount) =>
        amount.Value.ToString(amount.Currency.Digits == 0 ? "#,##0" : "#,##0.00", numbers);

    /// <summary>Value and currency, never parted by a line break: <c>1.210,00 EUR</c>.</summary>
    public string Money(Amount amount) => $"{Value(amount)}{NoBreakSpace}{amount.Currency.Code}";

    /// <summary>At least the decimals of the currency and as many as the price has; prices are never rounded.</summary>
    public string Price(decimal price, Currency currency) =>
        price.ToString(currency.Digits == 0 ? "#,##0.##########" : "#,##0.00########", numbers);

    /// <summary>The shortest exact form: <c>1</c>, <c>7,5</c>.</summary>
    public string Quantity(decimal quantity) => quantity.ToString("#,##0.##########", numbers);

    /// <summary><c>21 %</c>; in English without the space.</summary>
    public string Percent(Percentage percentage) =>
        language == Language.En
            ? $"{Quantity(percentage.Value)}%"
            : $"{Quantity(percentage.Value)}{NoBreakSpace}%";

    /// <summary>For tables: <c>12/03/2026</c>.</summary>
    public string ShortDate(DateOnly date) => date.ToString(shortDate, CultureInfo.InvariantCulture);

    /// <summary>For reading: <c>12 mars 2026</c>, <c>1er mars 2026</c>, <c>12. März 2026</c>.</summary>
    public string LongDate(DateOnly date)
    {
        var day = (language, date.Day) switch
        {
            (Language.Fr, 1) => "1er",
            (Language.De, _) => $"{date.Day}.",
            _ => $"{date.Day}",
        };
        return $"{day}{NoBreakSpace}{months[date.Month - 1]}{NoBreakSpace}{date.Year}";
    }
}
