using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>One movement of interest or costs, in minor units. Never updated, never deleted.</summary>
internal sealed class AccessoryEntryRow
{
    public required ReceivableId ReceivableId { get; init; }
    public required int Sequence { get; init; }
    public required AccessoryKind Of { get; init; }
    public required AccessoryEntryKind Kind { get; init; }
    public required long Amount { get; init; }
    public required DateOnly ValueDate { get; init; }
    public required DateTimeOffset BookedAt { get; init; }
    public required Guid SourceId { get; init; }
    public string? Reference { get; init; }

    public static AccessoryEntryRow From(ReceivableId receivable, AccessoryEntry entry) => new()
    {
        ReceivableId = receivable,
        Sequence = entry.Sequence,
        Of = entry.Of,
        Kind = entry.Kind,
        Amount = entry.Amount.MinorUnits,
        ValueDate = entry.ValueDate,
        BookedAt = entry.BookedAt,
        SourceId = entry.SourceId,
        Reference = entry.Reference,
    };

    public AccessoryEntry ToDomain(Currency currency) => new(
        Sequence, Of, Kind, Domain.Money.Amount.FromMinorUnits(Amount, currency), ValueDate, BookedAt, SourceId,
        Reference);
}
