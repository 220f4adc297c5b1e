using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>One movement of a receivable.</summary>
internal sealed record ReceivableEntryFields
{
    public required int Sequence { get; init; }

    public required ReceivableEntryKind Kind { get; init; }

    /// <summary>Its effect on what is owed: positive raises it.</summary>
    public required Amount Amount { get; init; }

    public required DateOnly ValueDate { get; init; }

    public required DateTimeOffset BookedAt { get; init; }

    /// <summary>The invoice, credit note or payment behind it.</summary>
    public required Guid Source { get; init; }

    public string? Reference { get; init; }

    public static ReceivableEntryFields Of(ReceivableEntry entry) => new()
    {
        Sequence = entry.Sequence,
        Kind = entry.Kind,
        Amount = entry.Amount,
        ValueDate = entry.ValueDate,
        BookedAt = entry.BookedAt,
        Source = entry.SourceId,
        Reference = entry.Reference,
    };
}
