using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>A run to be proposed.</summary>
internal sealed record RunRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>The day its notices leave: today, or at most 31 days ahead to look at. Default: today.</summary>
    public DateOnly? AsOf { get; init; }
}
