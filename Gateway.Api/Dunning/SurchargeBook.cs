using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// What letters claimed on top of open debts and is owed no more on a day: money paid it, or staff gave it up. What a
/// letter took back itself, because it asked for less or never arrived, is neither; nor is what a recovery case had
/// claimed and took back, or a plan.
/// </summary>
internal sealed class SurchargeBook
{
    private readonly Dictionary<(ReceivableId, AccessoryKind), long> settled = [];

    public static async Task<SurchargeBook> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.AccessoryEntries.AsNoTracking()
            .Where(entry => entry.ValueDate <= today && entry.Kind != AccessoryEntryKind.Claimed
                && entry.Kind != AccessoryEntryKind.TakenBack)
            .Where(entry => entry.Kind != AccessoryEntryKind.Waived
                || !db.Notices.Any(notice => notice.Id == entry.SourceId))
            .Join(slice.In(db.Receivables), entry => entry.ReceivableId, row => row.Id, (entry, _) => entry)
            .GroupBy(entry => new { entry.ReceivableId, entry.Of })
            .Select(group => new { group.Key.ReceivableId, group.Key.Of, Amount = group.Sum(entry => entry.Amount) })
            .ToListAsync(cancellationToken);
        var book = new SurchargeBook();
        foreach (var row in rows)
        {
            book.settled[(row.ReceivableId, row.Of)] = Math.Max(0, -row.Amount);
        }

        return book;
    }

    public SettledSurcharges? SettledOf(ReceivableId receivable, Currency currency)
    {
        var (interest, costs) = (Of(AccessoryKind.Interest), Of(AccessoryKind.Costs));
        return interest.IsZero && costs.IsZero ? null : new SettledSurcharges(interest, costs);

        Amount Of(AccessoryKind kind) =>
            Amount.FromMinorUnits(settled.GetValueOrDefault((receivable, kind)), currency);
    }
}
