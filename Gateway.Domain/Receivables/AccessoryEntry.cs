using Gateway.Domain.Money;

namespace Gateway.Domain.Receivables;

/// <summary>One movement of the interest or the costs of a receivable; never changed and never removed.</summary>
/// <param name="Sequence">1, 2, 3 … within the receivable.</param>
/// <param name="Of">Interest or costs.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Amount">Its effect on what is owed: positive raises it.</param>
/// <param name="ValueDate">The day it counts from.</param>
/// <param name="BookedAt">When the gateway learnt of it.</param>
/// <param name="SourceId">The letter or payment behind it.</param>
/// <param name="Reference">What the letter, the bank or a person said.</param>
public sealed record AccessoryEntry(
    int Sequence,
    AccessoryKind Of,
    AccessoryEntryKind Kind,
    Amount Amount,
    DateOnly ValueDate,
    DateTimeOffset BookedAt,
    Guid SourceId,
    string? Reference);
