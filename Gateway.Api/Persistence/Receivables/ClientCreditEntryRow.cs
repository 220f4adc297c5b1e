using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>One movement of a client's credit, in minor units. Never updated, never deleted.</summary>
internal sealed class ClientCreditEntryRow
{
    public required ClientId ClientId { get; init; }
    public required Currency Currency { get; init; }
    public required int Sequence { get; init; }
    public required ClientCreditEntryKind Kind { get; init; }
    public required long Amount { get; init; }
    public required DateOnly ValueDate { get; init; }
    public required DateTimeOffset BookedAt { get; init; }
    public required Guid SourceId { get; init; }
    public string? Reference { get; init; }

    public static ClientCreditEntryRow Of(ClientId client, ClientCreditEntry entry) => new()
    {
        ClientId = client,
        Currency = entry.Amount.Currency,
        Sequence = entry.Sequence,
        Kind = entry.Kind,
        Amount = entry.Amount.MinorUnits,
        ValueDate = entry.ValueDate,
        BookedAt = entry.BookedAt,
        SourceId = entry.SourceId,
        Reference = entry.Reference,
    };

    public ClientCreditEntry ToDomain() => new(
        Sequence, Kind, Domain.Money.Amount.FromMinorUnits(Amount, Currency), ValueDate, BookedAt, SourceId,
        Reference);
}
