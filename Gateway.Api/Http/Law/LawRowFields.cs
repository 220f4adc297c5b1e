using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Gateway.Domain.Law;

namespace Gateway.Api.Http.Law;

/// <summary>A row of law as a person writes it: one value of one key, for the days it is in force.</summary>
internal sealed record LawRowFields
{
    /// <summary>A key the gateway knows, with a country where it may have one: <c>commercial-rate</c>.</summary>
    [MaxLength(80)]
    public required string Key { get; init; }

    /// <summary>In the unit of the key: <c>10.5 %</c>, <c>14 days</c>, <c>40.00 EUR</c>.</summary>
    [MaxLength(20)]
    public required string Value { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; absent while it holds until replaced.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Act and article: <c>L2002 art. 5</c>.</summary>
    [MaxLength(110)]
    public required string Reference { get; init; }

    /// <summary>Where the value was read.</summary>
    [MaxLength(500)]
    public required string Source { get; init; }

    /// <summary>Who of the house or its lawyers signed it off; absent while nobody has.</summary>
    [MaxLength(100)]
    public string? VerifiedBy { get; init; }

    /// <summary>What a calculation keeps; given by the gateway.</summary>
    public string? Id { get; init; }

    public static LawRowFields Of(LawLine line) => new()
    {
        Key = line.Key,
        Value = line.Value,
        From = Day(line.From),
        To = line.To.Length == 0 ? null : Day(line.To),
        Reference = line.Reference,
        Source = line.Source,
        VerifiedBy = line.VerifiedBy.Length == 0 ? null : line.VerifiedBy,
        Id = $"{line.Key}@{line.From}",
    };

    public LawLine ToLine(int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"/rows/{index}"),
        Key,
        Value,
        Text(From),
        To is { } end ? Text(end) : "",
        Reference,
        Source,
        VerifiedBy ?? "");

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
