using System.Globalization;
using Gateway.Domain.Languages;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>Days are business days in Belgium without a time; instants are UTC.</summary>
internal static class DateForms
{
    private const int YearMin = 2000;
    private const int YearMax = 2199;

    private static readonly FieldRule ADay = new("SGW-DATE", new Sentence(
        "Une date s'écrit \"2026-03-12\" et existe au calendrier, entre 2000 et 2199.",
        "Een datum wordt geschreven als \"2026-03-12\" en bestaat op de kalender, tussen 2000 en 2199.",
        "Ein Datum wird \"2026-03-12\" geschrieben und steht im Kalender, zwischen 2000 und 2199.",
        "A date is written \"2026-03-12\" and is in the calendar, between 2000 and 2199."));

    private static readonly FieldRule AnInstant = new("SGW-INSTANT", new Sentence(
        "Un instant s'écrit \"2026-03-12T09:00:00Z\" (RFC 3339), avec son décalage.",
        "Een tijdstip wordt geschreven als \"2026-03-12T09:00:00Z\" (RFC 3339), met zijn verschil.",
        "Ein Zeitpunkt wird \"2026-03-12T09:00:00Z\" geschrieben (RFC 3339), mit seinem Versatz.",
        "An instant is written \"2026-03-12T09:00:00Z\" (RFC 3339), with its offset."));

    public static IEnumerable<KeyValuePair<Type, ValueForm>> ByType =>
    [
        new(typeof(DateOnly), new TextForm<DateOnly>(
            ADay,
            new ValueSchema(JsonSchemaType.String, "A business day in Belgium.", "2026-03-12") { Format = "date" },
            IsDay)),
        new(typeof(DateTimeOffset), new TextForm<DateTimeOffset>(
            AnInstant,
            new ValueSchema(
                JsonSchemaType.String, "An instant (RFC 3339); the gateway answers in UTC.", "2026-03-12T09:00:00Z")
            {
                Format = "date-time",
            },
            IsInstant)),
    ];

    /// <summary>Whether a day is one that may be asked for: what is reckoned from it stays in the calendar.</summary>
    public static bool IsWithin(DateOnly day) => day.Year is >= YearMin and <= YearMax;

    private static bool IsDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && IsWithin(day);

    private static bool IsInstant(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out instant)
        && (text!.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal));
}
