using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Law;

/// <summary>One rate, cap, wait or choice, for the days it is in force. Made by <see cref="LawBook"/> only.</summary>
public sealed record LawRow : IDatedRow
{
    internal LawRow(LawKey key, Country? country, object value)
    {
        Key = key;
        Country = country;
        Value = value;
    }

    public LawKey Key { get; }

    /// <summary>The country it holds for; null for every country that has no row of its own.</summary>
    public Country? Country { get; }

    /// <summary>The value as it is written: <c>10.5 %</c>.</summary>
    public required string Text { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required LegalReference Reference { get; init; }

    /// <summary>Where the value was read.</summary>
    public required string Source { get; init; }

    /// <summary>Who signed it off; null when nobody has.</summary>
    public string? VerifiedBy { get; init; }

    public bool IsVerified => VerifiedBy is not null;

    /// <summary>
    /// What a calculation keeps: <c>commercial-rate@2026-01-01</c>, <c>abroad-enterprise/FR@2026-01-01</c>.
    /// </summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Name}@{ValidFrom:yyyy-MM-dd}");

    /// <summary>The value for people: <c>14 jours</c>.</summary>
    public string TextIn(Language language) => LawWords.In(Text, language);

    /// <summary>The key, with the country it has rows of its own for.</summary>
    internal string Name => Country is { } country ? $"{Key.Name}/{country}" : Key.Name;

    internal object Value { get; }

    /// <summary>The row as a person writes it.</summary>
    public LawLine ToLine() => new(
        Id,
        Name,
        Text,
        DayText(ValidFrom),
        ValidTo is { } last ? DayText(last) : "",
        Reference.ToString(),
        Source,
        VerifiedBy ?? "");

    /// <summary>Whether a line with its key and first day says another value, or by another article.</summary>
    internal bool IsAnother(LawLine line) =>
        (Key.Read(line.Value) is { } value && !value.Equals(Value))
        || (LegalReference.TryParse(line.Reference, out var reference) && reference != Reference);

    private static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
