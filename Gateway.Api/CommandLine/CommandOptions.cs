using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gateway.Domain.Languages;

namespace Gateway.Api.CommandLine;

/// <summary>The options that several commands have, and how their values are written.</summary>
internal static class CommandOptions
{
    private static readonly DateOnly FirstDay = new(1990, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    public static Option<bool> Json() => new("--json") { Description = "Print JSON." };

    public static Option<Language> Language() => new("--language")
    {
        Description = "The language of findings, sheets and reasons: fr, nl, de or en. Default: en.",
        DefaultValueFactory = _ => Domain.Languages.Language.En,
    };

    public static Option<DateOnly?> Day(string name, string description) => Parsed<DateOnly?>(
        name, $"{description} As 2026-03-31.", text => TryDay(text, out var day) ? day : null, "a date (2026-03-31)");

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
