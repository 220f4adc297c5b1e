using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>A period, open at either end.</summary>
internal sealed record PeriodFields
{
    public DateOnly? Start { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? End { get; init; }

    public Period ToDomain() => new(Start, End);
}
