using System.Collections.Frozen;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Why a notice did not leave, for the timeline of each of its invoices. Units read these: where a letter lists those
/// of several, each is told what is its own invoice's, and nothing of what its neighbour's did (docs/adr/0036).
/// </summary>
internal static class NoticeReasons
{
    /// <summary>Found on any of what a client owes or has; every other reason is of the sending.</summary>
    private static readonly FrozenSet<string> OfTheClient = FrozenSet.Create(
        NoticeCheck.Paid,
        NoticeCheck.Changed,
        NoticeCheck.MoneyWaits,
        NoticeCheck.OnHold,
        NoticeCheck.CreditChanged,
        NoticeCheck.NoFirstReminder,
        NoticeCheck.Superseded,
        NoticeCheck.TooSoon);

    /// <param name="db">Inside a transaction.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="reason">Why it did not leave as a whole, a code.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What is told of an item; null where it is not the item's own.</returns>
    public static async Task<Func<NoticeItemRow, string?>> OfAsync(
        GatewayDbContext db, NoticeRow notice, string? reason, CancellationToken cancellationToken)
    {
        if (reason is null || !OfTheClient.Contains(reason))
        {
            return _ => reason;
        }

        var ids = notice.Items.ConvertAll(item => item.ReceivableId);
        var listed = await db.Receivables.AsNoTracking().Where(row => ids.Contains(row.Id))
            .Select(row => new { row.Id, row.UnitId, Balance = row.Entries.Sum(entry => entry.Amount) })
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        if (reason != NoticeCheck.CreditChanged && listed.Values.DistinctBy(row => row.UnitId).Count() == 1)
        {
            return _ => reason;
        }

        return item => listed[item.ReceivableId].Balance is var balance && balance == item.Balance ? null
            : balance <= 0 ? NoticeCheck.Paid
            : NoticeCheck.Changed;
    }
}
