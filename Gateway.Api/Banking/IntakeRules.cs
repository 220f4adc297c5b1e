using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Banking;

/// <summary>What a file must hold to beyond its own figures.</summary>
internal static class IntakeRules
{
    private static readonly Sentence Unknown = new(
        "Le compte {0} n'est pas un des nôtres.",
        "Rekening {0} is geen van de onze.",
        "Das Konto {0} ist keines von unseren.",
        "The account {0} is none of ours.");

    private static readonly Sentence Shared = new(
        "Plusieurs entités juridiques portent le compte {0} ; enregistrez-le pour celle qui en reçoit les extraits.",
        "Verschillende juridische entiteiten hebben rekening {0}; registreer ze voor die welke de uittreksels krijgt.",
        "Mehrere Rechtsträger führen das Konto {0}; tragen Sie es für den ein, der die Auszüge erhält.",
        "Several legal entities have the account {0}; register it for the one that gets its statements.");

    /// <summary>A bank values back and ahead by days, in a correction by months.</summary>
    private const int ValueYearsMax = 2;

    private const int DaysMax = 100;

    private static readonly Sentence Future = new(
        "Le {0} est à venir : aucune banque ne connaît ce jour.",
        "{0} moet nog komen: geen bank kent die dag.",
        "Der {0} liegt in der Zukunft: keine Bank kennt diesen Tag.",
        "{0} is to come: no bank knows that day.");

    private static readonly Sentence Value = new(
        "La date valeur {0} est trop loin du jour comptable, ou d'avant toute règle d'imputation.",
        "De valutadatum {0} ligt te ver van de boekingsdag, of voor elke toerekeningsregel.",
        "Das Wertstellungsdatum {0} liegt zu weit vom Buchungstag oder vor jeder Anrechnungsregel.",
        "The value date {0} is too far from the day of booking, or before any row on what money pays first.");

    /// <summary>
    /// What its days are no answer to: a statement of a day to come would be believed until that day, and money of a
    /// day that no row covers cannot be divided.
    /// </summary>
    /// <param name="statement">On its way in.</param>
    /// <param name="today">Banks date a statement of the evening on the next day, not later.</param>
    /// <param name="coverFrom">From when rows say what money pays first; null when none does.</param>
    public static IEnumerable<Finding> OfDays(Statement statement, DateOnly today, DateOnly? coverFrom)
    {
        var last = today.AddDays(1);
        var end = statement.Closing?.Date ?? statement.CreatedOn;
        var ends = end > last ? [At("SGW-BANK-FUTURE", Future, Shown(end), statement.FileLine)] : (Finding[])[];
        var payments = statement.Lines.SelectMany(line => line.Payments());
        return ends.Concat(payments.SelectMany(OfLine)).Take(DaysMax);

        IEnumerable<Finding> OfLine(StatementLine line)
        {
            if (line.EntryDate > last)
            {
                yield return At("SGW-BANK-FUTURE", Future, Shown(line.EntryDate), line.FileLine);
            }

            if (!(coverFrom <= line.ValueDate) || line.ValueDate < line.EntryDate.AddYears(-ValueYearsMax)
                || line.ValueDate > line.EntryDate.AddYears(ValueYearsMax))
            {
                yield return At("SGW-BANK-VALUE-DATE", Value, Shown(line.ValueDate), line.FileLine);
            }
        }
    }

    private static string Shown(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static Finding AccountUnknown(object account, int line) => At("SGW-BANK-ACCOUNT", Unknown, account, line);

    public static Finding AccountShared(object account, int line) =>
        At("SGW-BANK-ACCOUNT-SHARED", Shared, account, line);

    private static Finding At(string rule, Sentence sentence, object what, int line) => new()
    {
        Rule = rule,
        Severity = Severity.Fatal,
        Line = line,
        Message = sentence.With(what),
    };
}
