using System.CommandLine;
using System.Globalization;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.CommandLine.Law;

/// <summary>The options that only the commands of the law have.</summary>
internal static class LawOptions
{
    public static Option<Amount?> Euro(string name, string description) => CommandOptions.Parsed<Amount?>(
        name,
        $"{description} As 1210.00.",
        text => TryEuro(text, out var amount) ? amount : null,
        "an amount (1210.00)");

    public static Option<Percentage?> Percent(string name, string description) => CommandOptions.Parsed<Percentage?>(
        name,
        description,
        text => TryNumber(text, out var value) && Math.Abs(value) <= 100 ? new Percentage(value) : null,
        "a percentage (2.15)");

    public static Option<T?> OneOf<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        var words = string.Join(", ", choices.Select(choice => choice.Word));
        return CommandOptions.Parsed<T?>(
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

    public static Option<Country?> Country() => CommandOptions.Parsed<Country?>(
        "--country",
        "Where the debtor lives. Default: BE.",
        text => Domain.Parties.Country.TryParse(text, out var country) ? country : null,
        "a country (FR)");

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
}
