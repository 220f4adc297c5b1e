using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.CommandLine.Law;

/// <summary>The options that the commands of the law share, and how their values are written.</summary>
internal static class LawOptions
{
    private static readonly DateOnly FirstDay = new(1990, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    public static Option<bool> Json() => new("--json") { Description = "Print JSON." };

    public static Option<Language> Language() => new("--language")
    {
        Description = "The language of sheets and reasons: fr, nl, de or en. Default: en.",
        DefaultValueFactory = _ => Domain.Languages.Language.En,
    };

    public static Option<DateOnly?> Day(string name, string description) => Parsed<DateOnly?>(
        name, $"{description} As 2026-03-31.", text => TryDay(text, out var day) ? day : null, "a date (2026-03-31)");

    public static Option<Amount?> Euro(string name, string description) => Parsed<Amount?>(
        name,
        $"{description} As 1210.00.",
        text => TryEuro(text, out var amount) ? amount : null,
        "an amount (1210.00)");

    public static Option<Percentage?> Percent(string name, string description) => Parsed<Percentage?>(
        name,
        description,
        text => TryNumber(text, out var value) && Math.Abs(value) <= 100 ? new Percentage(value) : null,
        "a percentage (2.15)");

    public static Option<T?> OneOf<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        var words = string.Join(", ", choices.Select(choice => choice.Word));
        return Parsed<T?>(
            name,
            $"{description} One of: {words}.",
            text => choices.Where(choice => choice.Word == text).Select(choice => (T?)choice.Value).FirstOrDefault(),
            $"one of {words}");
    }

    public static Option<ClientKind?> Debtor() => OneOf(
        "--debtor",
        "Who owes.",
        ("enterprise", ClientKind.Company),
        ("public", ClientKind.PublicBody),
        ("consumer", ClientKind.PrivatePerson));

    public static Option<ReminderChannel?> Channel() => OneOf(
        "--channel", "How it was sent.", ("post", ReminderChannel.Post), ("mail", ReminderChannel.Electronic));

    public static Option<Country?> Country() => Parsed<Country?>(
        "--country",
        "Where the debtor lives. Default: BE.",
        text => Domain.Parties.Country.TryParse(text, out var country) ? country : null,
        "a country (FR)");

    /// <summary>Values that may be given several times.</summary>
    public static Option<T[]> Many<T>(string name, string description, Func<string, T?> read, string expected)
        where T : class => new(name)
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            var values = result.Tokens.Select(token => (token.Value, Read: read(token.Value))).ToList();
            foreach (var (text, _) in values.Where(value => value.Read is null))
            {
                result.AddError($"'{text}' is not {expected}.");
            }

            return [.. values.Select(value => value.Read).OfType<T>()];
        },
    };

    public static Option<T?> Parsed<T>(string name, string description, Func<string, T?> read, string expected) =>
        new(name)
        {
            Description = description,
            CustomParser = result => Read(result, read, expected),
        };

    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day >= FirstDay && day <= LastDay;

    public static bool TryEuro(string text, out Amount amount)
    {
        var isNumber = TryNumber(text, out var value);
        amount = Amount.Eur(value);
        return isNumber && !amount.IsNegative && value <= Amount.ValueMax && amount.IsRounded;
    }

    /// <summary>Adds an error to the command when an option it cannot do without is absent.</summary>
    public static void Require<T>(Command command, Option<T?> option) =>
        command.Validators.Add(result =>
        {
            if (result.GetResult(option) is null)
            {
                result.AddError($"Option '{option.Name}' is required.");
            }
        });

    private static bool TryNumber(string text, out decimal value) => decimal.TryParse(
        text,
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out value);

    private static T? Read<T>(ArgumentResult result, Func<string, T?> read, string expected)
    {
        var value = read(result.Tokens[0].Value);
        if (value is null)
        {
            result.AddError($"'{result.Tokens[0].Value}' is not {expected}.");
        }

        return value;
    }
}
