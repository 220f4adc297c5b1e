using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// Books interest and costs that a letter claimed, or that are not claimed any more. They stay owed after the invoice
/// is paid, and money pays them in the order that the law or the agreement says.
/// </summary>
internal sealed class ClaimAccessories(ReceivableLedger ledger, TimeProvider clock)
{
    /// <param name="db">The unit of work.</param>
    /// <param name="invoice">Whose payment is late.</param>
    /// <param name="kind">Interest or costs.</param>
    /// <param name="amount">More than zero: what is claimed beyond what was claimed before.</param>
    /// <param name="letter">The letter; claimed once, whoever asks again.</param>
    /// <param name="day">The day it is claimed for.</param>
    /// <param name="reference">What the letter says.</param>
    /// <param name="actor">Who claims.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>False when there is no such receivable, or the letter claimed it before.</returns>
    public async Task<bool> RunAsync(
        GatewayDbContext db, DocumentId invoice, AccessoryKind kind, Amount amount, Guid letter, DateOnly day,
        string? reference, string actor, CancellationToken cancellationToken)
    {
        if (await ledger.OpenAsync(db, invoice, cancellationToken) is not var (batch, account)
            || account.Accessories.Entries.Any(entry => entry.Of == kind && entry.SourceId == letter
                && entry.Kind == AccessoryEntryKind.Claimed))
        {
            return false;
        }

        var entry = account.Accessories.Claim(kind, letter, amount, day, clock.GetUtcNow(), reference);
        batch.Book(account, entry, NoteOf(entry, FactKinds.AccessoryClaimed, actor));
        await batch.SaveAsync(db, cancellationToken);
        return true;
    }

    /// <summary>Asks no more for what is open of a kind.</summary>
    /// <returns>What is not asked any more; zero when nothing was open.</returns>
    public async Task<Amount?> WaiveAsync(
        GatewayDbContext db, DocumentId invoice, AccessoryKind kind, Guid decision, DateOnly day, string? reason,
        string actor, CancellationToken cancellationToken)
    {
        if (await ledger.OpenAsync(db, invoice, cancellationToken) is not var (batch, account))
        {
            return null;
        }

        var open = account.Accessories.Open(kind);
        if (open.IsPositive)
        {
            var entry = account.Accessories.Waive(kind, decision, open, day, clock.GetUtcNow(), reason);
            batch.Book(account, entry, NoteOf(entry, FactKinds.AccessoryWaived, actor));
            await batch.SaveAsync(db, cancellationToken);
        }

        return open;
    }

    /// <summary>What the booking says of itself.</summary>
    public static BookingNote NoteOf(AccessoryEntry entry, string fact, string actor) => new(
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
