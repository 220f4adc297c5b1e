using Gateway.Domain.Money;

namespace Gateway.Domain.Receivables;

/// <summary>One movement of a client's credit; never changed and never removed.</summary>
/// <param name="Sequence">1, 2, 3 … within the client and the currency.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Amount">Its effect on the credit: positive raises it.</param>
/// <param name="ValueDate">The day it counts from.</param>
/// <param name="BookedAt">When the gateway learnt of it.</param>
/// <param name="SourceId">The payment, refund or credit note behind it.</param>
/// <param name="Reference">What the bank or the person who booked it said.</param>
public sealed record ClientCreditEntry(
    int Sequence,
    ClientCreditEntryKind Kind,
    Amount Amount,
    DateOnly ValueDate,
    DateTimeOffset BookedAt,
    Guid SourceId,
    string? Reference);
