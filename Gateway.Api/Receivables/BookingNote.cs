using Gateway.Domain.Banking;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>How a booking is told: in the ledger, in the timeline of its invoice, and in the feed of events.</summary>
/// <param name="Event">What the ledger calls it.</param>
/// <param name="FactKind">What the timeline calls it.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Particulars">What else there is to say; null values are left out.</param>
/// <param name="BankAccount">Where the money is; null when it did not come by a bank of ours.</param>
/// <param name="Movement">The movement of the bank that it came by.</param>
internal sealed record BookingNote(
    LedgerEvent Event,
    string FactKind,
    string Actor,
    IReadOnlyList<(string Name, string? Value)> Particulars,
    BankAccountId? BankAccount = null,
    MovementId? Movement = null);
