using Gateway.Api.Http.Json;

namespace Gateway.Api.Http.Dunning;

/// <summary>An instalment.</summary>
internal sealed record InstalmentFields
{
    public required DateOnly DueOn { get; init; }

    [WrittenAs(WrittenAs.PositiveAmount)]
    public required decimal Amount { get; init; }
}
