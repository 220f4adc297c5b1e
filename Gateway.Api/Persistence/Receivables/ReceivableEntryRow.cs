using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>One movement, in minor units of the receivable's currency. Never updated, never deleted.</summary>
internal sealed class ReceivableEntryRow
{
    public required ReceivableId ReceivableId { get; init; }
    public required int Sequence { get; init; }
    public required ReceivableEntryKind Kind { get; init; }
    public required long Amount { get; init; }
    public required DateOnly ValueDate { get; init; }
    public required DateTimeOffset BookedAt { get; init; }
    public required Guid SourceId { get; init; }
    public string? Reference { get; init; }

    public static ReceivableEntryRow Of(ReceivableId receivable, ReceivableEntry entry) => new()
    {
        ReceivableId = receivable,
        Sequence = entry.Sequence,
        Kind = entry.Kind,
        Amount = entry.Amount.MinorUnits,
        ValueDate = entry.ValueDate,
        BookedAt = entry.BookedAt,
        SourceId = entry.SourceId,
        Reference = entry.Reference,
    };

    public ReceivableEntry ToDomain(Currency currency) => new(
        Sequence, Kind, Domain.Money.Amount.FromMinorUnits(Amount, currency), ValueDate, BookedAt, SourceId, Reference);
}
