using Gateway.Api.Persistence.Dunning;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// What a letter asked on top is owed from the day it left: it goes to the ledger, so that the money for it finds its
/// place. A letter that came back claimed nothing, and what it had claimed is taken out again; so is what letters asked
/// of somebody who turned out to be another one before the law, and of a consumer whose first reminder came back.
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

    /// <summary>The client was corrected: what letters asked under another law is asked no more.</summary>
    /// <param name="db">The unit of work of the correction.</param>
    /// <param name="client">The client.</param>
    /// <param name="debtor">What it is now.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task CorrectAsync(
        GatewayDbContext db, ClientId client, Debtor debtor, CancellationToken cancellationToken)
    {
        var letters = await db.Notices.Include(row => row.Items)
            .Where(row => row.ClientId == client && row.State == NoticeState.Sent && row.IsBooked && row.Additional > 0)
            .ToListAsync(cancellationToken);
        letters.RemoveAll(letter => !letter.IsToAnother(debtor));
        if (letters.Count > 0)
        {
            await TakeOutAsync(
                db,
                [.. letters.SelectMany(letter => letter.Items, (letter, item) => (letter, item.ReceivableId))],
                cancellationToken);
        }
    }

    private async Task<int> StepAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var letters = await db.Notices.Include(row => row.Items)
            .Where(row => (row.State == NoticeState.Sent && !row.IsBooked)
                || (row.State == NoticeState.Failed && row.IsBooked
                    && (row.Additional > 0 || row.Items.Any(item => item.FreeUntil != null))))
            .OrderBy(row => row.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        if (letters.Count == 0)
        {
            return 0;
        }

        var clients = letters.ConvertAll(row => row.ClientId);
        var debtors = await db.Clients.AsNoTracking().Where(row => clients.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => new Debtor(row.Kind, row.Country), cancellationToken);
        var receivables = letters.SelectMany(row => row.Items).Select(item => item.ReceivableId).Distinct().ToList();
        var batch = await ledger.OpenAsync(db, receivables, [], cancellationToken);
        var costs = await CostsAsync(db, batch, cancellationToken);
        foreach (var letter in letters)
        {
            letter.IsBooked = letter.State == NoticeState.Sent;
            if (letter.IsBooked && letter.IsToAnother(debtors[letter.ClientId]))
            {
                continue; // handed to the mail house before the client was corrected: it claims nothing
            }

            foreach (var item in letter.Items.Where(item => item.Additional > 0))
            {
                var account = batch[item.ReceivableId];
                Book(batch, account, letter, AccessoryKind.Interest, item.Interest, costs);
                Book(batch, account, letter, AccessoryKind.Costs, item.Additional - item.Interest, costs);
            }
        }

        await batch.SaveAsync(db, cancellationToken);
        await TakeUnfoundedAsync(db, letters, debtors, cancellationToken);
        return letters.Count;
    }

    /// <summary>
    /// What letters ask of a consumer rests on the first reminder: where that came back, and no other left before them,
    /// they claimed nothing either.
    /// </summary>
    private async Task TakeUnfoundedAsync(
        GatewayDbContext db,
        IReadOnlyList<NoticeRow> letters,
        IReadOnlyDictionary<ClientId, Debtor> debtors,
        CancellationToken cancellationToken)
    {
        var unfounded = letters
            .Where(letter => letter.State == NoticeState.Failed && debtors[letter.ClientId].IsBelgianConsumer)
            .SelectMany(letter => letter.Items).Where(item => item.FreeUntil is not null)
            .Select(item => item.ReceivableId).Distinct().ToList();
        if (unfounded.Count == 0)
        {
            return;
        }

        var left = await db.Notices.Include(row => row.Items)
            .Where(row => row.State == NoticeState.Sent)
            .Where(row => row.Items.Any(item => unfounded.Contains(item.ReceivableId)))
            .ToListAsync(cancellationToken);
        var claims = left.SelectMany(letter => letter.Items, (letter, item) => (Letter: letter, Item: item))
            .Where(one => unfounded.Contains(one.Item.ReceivableId)).ToList();
        await TakeOutAsync(
            db,
            [
                .. claims.Where(one => one.Item.Additional > 0 && !claims.Exists(first =>
                        first.Item.ReceivableId == one.Item.ReceivableId && first.Item.FreeUntil is not null
                        && first.Letter.SentOn < one.Letter.SentOn))
                    .Select(one => (one.Letter, one.Item.ReceivableId)),
            ],
            cancellationToken);
    }

    private async Task TakeOutAsync(
        GatewayDbContext db,
        IReadOnlyList<(NoticeRow Letter, ReceivableId Receivable)> claims,
        CancellationToken cancellationToken)
    {
        var batch = await ledger.OpenAsync(
            db, [.. claims.Select(one => one.Receivable).Distinct()], [], cancellationToken);
        var costs = await CostsAsync(db, batch, cancellationToken);
        foreach (var (letter, receivable) in claims)
        {
            foreach (var kind in Enum.GetValues<AccessoryKind>())
            {
                TakeOut(batch, batch[receivable], letter, kind, costs);
            }
        }

        await batch.SaveAsync(db, cancellationToken);
    }

    private static Task<IReadOnlySet<Guid>> CostsAsync(
        GatewayDbContext db, ReceivableBatch batch, CancellationToken cancellationToken) => CaseCosts.OfInvoicesAsync(
            db, [.. batch.Accounts.Select(account => account.Header.InvoiceId)], cancellationToken);

    /// <summary>
    /// After a letter left, what is open of a kind is what it asked; but the costs that a title grants stand beside it.
    /// </summary>
    private void Book(
        ReceivableBatch batch, ReceivableAccount account, NoticeRow letter, AccessoryKind kind, long asked,
        IReadOnlySet<Guid> costs)
    {
        var more = letter.Money(asked) - OpenOf(account, kind, costs);
        if (!letter.IsBooked)
        {
            TakeOut(batch, account, letter, kind, costs);
        }
        else if (more.IsPositive)
        {
            var claim = account.Accessories.Claim(
                kind, letter.Id, more, letter.SentOn!.Value, clock.GetUtcNow(), letter.Number);
            batch.Book(account, claim, AccessoryNotes.Of(claim, FactKinds.AccessoryClaimed, Actor));
        }
        else if (more.IsNegative)
        {
            Waive(batch, account, letter, kind, -more);
        }
    }

    /// <summary>What it claimed itself and is still open.</summary>
    private void TakeOut(
        ReceivableBatch batch, ReceivableAccount account, NoticeRow letter, AccessoryKind kind,
        IReadOnlySet<Guid> costs)
    {
        var claimed = account.Accessories.ClaimedBy(kind, letter.Id);
        if (Amount.Min(OpenOf(account, kind, costs), claimed) is { IsPositive: true } open)
        {
            Waive(batch, account, letter, kind, open);
        }
    }

    private void Waive(
        ReceivableBatch batch, ReceivableAccount account, NoticeRow letter, AccessoryKind kind,
        Amount amount)
    {
        var waiver = account.Accessories.Waive(
            kind, letter.Id, amount, clock.Today(), clock.GetUtcNow(), letter.Number);
        batch.Book(account, waiver, AccessoryNotes.Of(waiver, FactKinds.AccessoryWaived, Actor));
    }

    private static Amount OpenOf(ReceivableAccount account, AccessoryKind kind, IReadOnlySet<Guid> costs)
    {
        var open = account.Accessories.Open(kind);
        return kind == AccessoryKind.Costs ? open - CaseCosts.OpenOf(account.Accessories, costs) : open;
    }
}
