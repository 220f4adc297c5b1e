using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>A file of refunds for the bank, byte for byte: downloaded twice, it is the same.</summary>
internal sealed class RefundFileRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required byte[] Content { get; init; }
    public required int Count { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required string Actor { get; init; }
}
