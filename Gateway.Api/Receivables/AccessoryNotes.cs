using System.Globalization;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What a booking of interest or costs says of itself.</summary>
internal static class AccessoryNotes
{
    public static BookingNote Of(AccessoryEntry entry, string fact, string actor) => new(
        entry.Of == AccessoryKind.Interest ? LedgerEvent.InterestClaimed : LedgerEvent.CostsClaimed,
        fact,
        actor,
        [
            ("kind", entry.Of.ToString()),
            ("amount", entry.Amount.ValueText),
            ("currency", entry.Amount.Currency.Code),
            ("day", entry.ValueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("letter", entry.SourceId.ToString()),
            ("reason", entry.Reference),
        ]);
}
