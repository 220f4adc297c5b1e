using Gateway.Api.Persistence.Dunning;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// What a letter asked on top is owed from the day it left: it goes to the ledger, so that the money for it finds its
/// place. A letter that came back claimed nothing, and what it had claimed is taken out again.
/// </summary>
internal sealed class BookSurcharges(Transactions transactions, ReceivableLedger ledger, TimeProvider clock)
{
    private const string Actor = "dunning";
    private const int AtOnce = 100;

    /// <summary>How many letters were booked or taken out.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var sum = 0;
        int more;
        do
        {
            more = await transactions.RunAsync(StepAsync, cancellationToken);
            sum += more;
        }
        while (more == AtOnce && !cancellationToken.IsCancellationRequested);
        return sum;
    }

    private async Task<int> StepAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var letters = await db.Notices.Include(row => row.Items)
            .Where(row => (row.State == NoticeState.Sent && !row.IsBooked)
                || (row.State == NoticeState.Failed && row.IsBooked && row.Additional > 0))
            .OrderBy(row => row.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        if (letters.Count == 0)
        {
            return 0;
        }

        var receivables = letters.SelectMany(row => row.Items).Select(item => item.ReceivableId).Distinct().ToList();
        var batch = await ledger.OpenAsync(db, receivables, [], cancellationToken);
        var costs = await CaseCosts.OfInvoicesAsync(
            db, [.. batch.Accounts.Select(account => account.Header.InvoiceId)], cancellationToken);
        foreach (var letter in letters)
        {
            letter.IsBooked = letter.State == NoticeState.Sent;
            foreach (var item in letter.Items.Where(item => item.Additional > 0))
            {
                var account = batch[item.ReceivableId];
                Book(batch, account, letter, AccessoryKind.Interest, item.Interest, costs);
                Book(batch, account, letter, AccessoryKind.Costs, item.Additional - item.Interest, costs);
            }
        }

        await batch.SaveAsync(db, cancellationToken);
        return letters.Count;
    }

    /// <summary>
    /// After a letter left, what is open of a kind is what it asked; but the costs that a title grants stand beside it.
    /// </summary>
    private void Book(
        ReceivableBatch batch, ReceivableAccount account, NoticeRow letter, AccessoryKind kind, long asked,
        IReadOnlySet<Guid> costs)
    {
        var (accessories, now) = (account.Accessories, clock.GetUtcNow());
        var beside = kind == AccessoryKind.Costs ? CaseCosts.OpenOf(accessories, costs) : letter.Money(0);
        var open = accessories.Open(kind) - beside;
        var more = letter.IsBooked
            ? letter.Money(asked) - open
            : -Domain.Money.Amount.Min(open, accessories.ClaimedBy(kind, letter.Id));
        if (more.IsPositive)
        {
            var claim = accessories.Claim(kind, letter.Id, more, letter.SentOn!.Value, now, letter.Number);
            batch.Book(account, claim, AccessoryNotes.Of(claim, FactKinds.AccessoryClaimed, Actor));
        }
        else if (more.IsNegative)
        {
            var waiver = accessories.Waive(kind, letter.Id, -more, clock.Today(), now, letter.Number);
            batch.Book(account, waiver, AccessoryNotes.Of(waiver, FactKinds.AccessoryWaived, Actor));
        }
    }
}
