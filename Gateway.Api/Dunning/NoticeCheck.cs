using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// The last look before a notice leaves: does it still say the truth? Money that was matched, a credit note, a hold
/// placed since it was issued stop it; what is then still due is proposed again.
/// </summary>
internal sealed class NoticeCheck(TimeProvider clock)
{
    public const string Paid = "paid";
    public const string Changed = "balance-changed";
    public const string OnHold = "on-hold";
    public const string CreditChanged = "credit-changed";

    /// <summary>Why it must not leave; null when it may.</summary>
    public async Task<string?> FindAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken)
    {
        var open = await db.Receivables.AsNoTracking()
            .Where(row => row.ClientId == notice.ClientId && row.Currency == notice.Currency)
            .Select(row => new { row.Id, Balance = row.Entries.Sum(entry => entry.Amount) })
            .Where(row => row.Balance != 0)
            .ToDictionaryAsync(row => row.Id, row => row.Balance, cancellationToken);
        foreach (var item in notice.Items)
        {
            var balance = open.GetValueOrDefault(item.ReceivableId);
            if (balance != item.Balance)
            {
                return balance <= 0 ? Paid : Changed;
            }
        }

        var kept = await db.ClientCreditEntries
            .Where(row => row.ClientId == notice.ClientId && row.Currency == notice.Currency)
            .SumAsync(row => row.Amount, cancellationToken);
        if (kept - open.Values.Where(balance => balance < 0).Sum() != notice.Credits)
        {
            return CreditChanged;
        }

        var receivables = notice.Items.Select(item => item.ReceivableId).ToList();
        if (notice.Additional > 0 && await db.AccessoryEntries.AnyAsync(
            row => receivables.Contains(row.ReceivableId) && row.BookedAt > notice.IssuedAt, cancellationToken))
        {
            return Changed;
        }

        // The hold of its own plan is why an instalment is reminded instead of the invoice.
        var (today, plan) = (clock.Today(), notice.PlanId);
        var isHeld = await db.Holds
            .Where(row => row.ClientId == notice.ClientId && (plan == null || row.PlanId != plan))
            .Where(row => row.ReceivableId == null || receivables.Contains(row.ReceivableId.Value))
            .Where(row => row.From <= today && (row.Until == null || row.Until >= today))
            .AnyAsync(row => row.LiftedOn == null || row.LiftedOn > today, cancellationToken);
        return isHeld ? OnHold : null;
    }
}
