using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>
/// Decimals are written as JSON strings, because a JSON number goes through a binary float in many a language and a
/// cent is lost; both are read. An exponent is refused: nobody writes money so.
/// </summary>
internal static partial class NumberForms
{
        private const JsonSchemaType TextOrNumber = JsonSchemaType.String | JsonSchemaType.Number;
    private const int DecimalsMax = 10;
    private const int PercentageDecimalsMax = 4;
    private const int PaymentTermDaysMax = 365;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const string DecimalPattern = @"^-?(0|[1-9]\d*)(\.\d+)?$";

    private static readonly FieldRule AnAmount = new("SGW-AMOUNT", new Sentence(
        "Un montant s'écrit \"1210.00\" : deux décimales au plus, un point, pas plus d'un milliard.",
        "Een bedrag wordt geschreven als \"1210.00\": hoogstens twee decimalen, een punt, niet meer dan een miljard.",
        "Ein Betrag wird \"1210.00\" geschrieben: höchstens zwei Dezimalen, ein Punkt, nicht mehr als eine Milliarde.",
        "An amount is written \"1210.00\": two decimals at most, a dot, no more than a thousand million."));

    private static readonly FieldRule APositiveAmount = new("SGW-AMOUNT-POSITIVE", new Sentence(
        "Un montant supérieur à zéro est attendu, écrit \"1210.00\", pas plus d'un milliard.",
        "Een bedrag groter dan nul wordt verwacht, geschreven als \"1210.00\", niet meer dan een miljard.",
        "Ein Betrag über null wird erwartet, \"1210.00\" geschrieben, nicht mehr als eine Milliarde.",
        "An amount above zero is expected, written \"1210.00\", no more than a thousand million."));

    private static readonly FieldRule ANumber = new("SGW-NUMBER", new Sentence(
        "Un nombre s'écrit \"12.5\" : dix décimales au plus, un point, pas plus d'un milliard, sans exposant.",
        "Een getal wordt geschreven als \"12.5\": hoogstens tien decimalen, een punt, niet meer dan een miljard, "
        + "geen exponent.",
        "Eine Zahl wird \"12.5\" geschrieben: höchstens zehn Dezimalen, ein Punkt, nicht mehr als eine "
        + "Milliarde, kein Exponent.",
        "A number is written \"12.5\": ten decimals at most, a dot, no more than a thousand million, no exponent."));

    private static readonly FieldRule APercentage = new("SGW-PERCENTAGE", new Sentence(
        "Un pourcentage va de 0 à 100 avec quatre décimales au plus : \"21\" veut dire 21 %.",
        "Een percentage gaat van 0 tot 100 met hoogstens vier decimalen: \"21\" betekent 21 %.",
        "Ein Prozentsatz liegt zwischen 0 und 100 mit höchstens vier Dezimalen: \"21\" heißt 21 %.",
        "A percentage lies between 0 and 100 with four decimals at most: \"21\" means 21 %."));

    private static readonly FieldRule AWholeNumber = new("SGW-WHOLE-NUMBER", new Sentence(
        "Un nombre entier est attendu.",
        "Een geheel getal wordt verwacht.",
        "Eine ganze Zahl wird erwartet.",
        "A whole number is expected."));

    private static readonly FieldRule DaysOfATerm = new("SGW-DAYS", new Sentence(
        "Un nombre entier de jours de 0 à 365 est attendu.",
        "Een geheel aantal dagen van 0 tot 365 wordt verwacht.",
        "Eine ganze Zahl von Tagen zwischen 0 und 365 wird erwartet.",
        "A whole number of days from 0 to 365 is expected."));

    private static readonly FieldRule TrueOrFalse = new("SGW-TRUE-FALSE", new Sentence(
        "true ou false est attendu, sans guillemets.",
        "true of false wordt verwacht, zonder aanhalingstekens.",
        "true oder false wird erwartet, ohne Anführungszeichen.",
        "true or false is expected, without quotes."));

    public static IEnumerable<KeyValuePair<Type, ValueForm>> ByType =>
    [
        new(typeof(decimal), new TextForm<decimal>(
            ANumber,
            new ValueSchema(TextOrNumber, "A number with at most ten decimals.", "12.5") { Pattern = DecimalPattern },
            (string? text, out decimal value) => IsDecimal(text, DecimalsMax, out value),
            takesNumbers: true)),
        new(typeof(Amount), new TextForm<Amount>(
            AnAmount,
            new ValueSchema(
                JsonSchemaType.String, "An amount in the currency of its document, with its decimals.", "1210.00")
            {
                Pattern = DecimalPattern,
            },
            (string? text, out Amount value) =>
                throw new NotSupportedException("An amount is read with its currency, as decimal and currency."),
            amount => amount.ValueText)),
        new(typeof(Percentage), new TextForm<Percentage>(
            APercentage,
            new ValueSchema(TextOrNumber, "A percentage from 0 to 100 with at most four decimals: 21 means 21 %.", "21")
            {
                Pattern = DecimalPattern,
            },
            IsPercentage,
            percentage => percentage.ToString(),
            takesNumbers: true)),
        new(typeof(int), new PlainForm(
            AWholeNumber,
            new ValueSchema(JsonSchemaType.Integer, "A whole number.", "1") { Format = "int32" },
            element => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _))),
        new(typeof(long), new PlainForm(
            AWholeNumber,
            new ValueSchema(JsonSchemaType.Integer, "A whole number.", "1") { Format = "int64" },
            element => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out _))),
        new(typeof(bool), new PlainForm(
            TrueOrFalse,
            new ValueSchema(JsonSchemaType.Boolean, "True or false.", "true"),
            element => element.ValueKind is JsonValueKind.True or JsonValueKind.False)),
    ];

    public static IEnumerable<KeyValuePair<string, ValueForm>> ByName =>
    [
        new(WrittenAs.Amount, new TextForm<decimal>(
            AnAmount,
            new ValueSchema(
                TextOrNumber, "An amount in the currency of the document, with at most two decimals.", "1210.00")
            {
                Pattern = DecimalPattern,
            },
            (string? text, out decimal value) => IsDecimal(text, decimalsMax: 2, out value),
            takesNumbers: true)),
        new(WrittenAs.PositiveAmount, new TextForm<decimal>(
            APositiveAmount,
            new ValueSchema(TextOrNumber, "An amount above zero with at most two decimals.", "1210.00")
            {
                Pattern = DecimalPattern,
            },
            (string? text, out decimal value) => IsDecimal(text, decimalsMax: 2, out value) && value > 0,
            takesNumbers: true)),
        new(WrittenAs.Days, new PlainForm(
            DaysOfATerm,
            new ValueSchema(JsonSchemaType.Integer, "Days, 0 to 365.", "30") { Format = "int32" },
            element => element.ValueKind == JsonValueKind.Number
                && element.TryGetInt32(out var days) && days is >= 0 and <= PaymentTermDaysMax)),
    ];

    private static bool IsDecimal(string? text, int decimalsMax, out decimal value)
    {
        value = 0;
        return text is { Length: <= 32 } && PlainDecimal().IsMatch(text)
            && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value)
            && Math.Abs(value) <= Amount.ValueMax
            && Decimals(value) <= decimalsMax;
    }

    /// <summary>Decimals that count: 1.500 has one.</summary>
    private static int Decimals(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    private static bool IsPercentage(string? text, out Percentage percentage)
    {
        var valid = IsDecimal(text, PercentageDecimalsMax, out var value) && value is >= 0 and <= 100;
        percentage = valid ? new Percentage(value) : default;
        return valid;
    }

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainDecimal();
}
