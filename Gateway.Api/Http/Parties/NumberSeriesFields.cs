using Gateway.Api.Http.Json;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A series of document numbers.</summary>
internal sealed record NumberSeriesFields
{
    [WrittenAs(WrittenAs.SeriesCode)]
    public required string Code { get; init; }

    /// <summary>0 to 9; keeps the payment references of two series apart, so each series has its own.</summary>
    public required int Digit { get; init; }

    public static NumberSeriesFields Of(NumberSeries series) => new() { Code = series.Code, Digit = series.Digit };

    public NumberSeries ToDomain() => new(Code, Digit);
}
