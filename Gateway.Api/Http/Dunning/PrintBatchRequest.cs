using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>Hands every letter that waits for paper to the mail house.</summary>
internal sealed record PrintBatchRequest
{
    public required LegalEntityId LegalEntity { get; init; }
}
