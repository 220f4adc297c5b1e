using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Banking;

/// <summary>That we collect an invoice by direct debit, and under which end-to-end id.</summary>
internal sealed class CollectionRow
{
    public const int EndToEndIdLengthMax = 35;

    public required LegalEntityId LegalEntityId { get; init; }
    public required string EndToEndId { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required string ToldBy { get; init; }
    public required DateTimeOffset ToldAt { get; init; }
}
