using Gateway.Api.Identity;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Asks the VAT of an invoice that is lost back from the state, and gives back the share of what comes in later (VAT
/// Code art. 77 § 1, 7° and 79). Shares are taken on running totals, so that they sum exactly.
/// </summary>
internal sealed class VatReclaims(ReceivableLedger ledger, LawBooks laws, IBulkWriter bulk, TimeProvider clock)
{
    private static readonly Sentence Future = new(
        "Le jour de la perte est dans le futur.",
        "De dag van het verlies ligt in de toekomst.",
        "Der Tag des Verlustes liegt in der Zukunft.",
        "The day of the loss lies in the future.");

    private static readonly Sentence TooLate = new(
        "La restitution ne pouvait être demandée que jusqu'au {0}.",
        "De teruggaaf kon maar worden gevraagd tot {0}.",
        "Die Erstattung konnte nur bis zum {0} verlangt werden.",
        "The refund could be asked for only until {0}.");

    /// <summary>Asks for it once, from the day of the loss until the end of the third calendar year after.</summary>
    public async Task<VatReclaimOutcome> ReclaimAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, DateOnly lostOn, string actor,
        CancellationToken cancellationToken)
    {
        var law = await laws.CurrentAsync(db, cancellationToken);
        if (await FindAsync(db, scope, invoice, cancellationToken) is not { } found || found.Earlier.Count > 0
            || BankruptcyDates.After(law, lostOn) is not LawAnswer<BankruptcyDates>.Given { Value: var dates })
        {
            return new VatReclaimOutcome.NotPossible();
        }

        if (WhyNotNow(dates) is { } why)
        {
            return new VatReclaimOutcome.WrongDay(Finding.Fatal("SGW-LOST-ON", "/lostOn", why));
        }

        var (paid, refund) = (found.Paid, found.MayStand);
        return refund.IsPositive
            ? new VatReclaimOutcome.Asked(await AddAsync(
                db, found, refund, paid, lostOn, dates.VatRefundUntil, actor, cancellationToken))
            : new VatReclaimOutcome.NotPossible();
    }

    /// <summary>
    /// Gives back what stands asked for beyond what may be asked by now: the share of what came in since, and the VAT
    /// that a credit note has brought back already. Null when nothing is to be given back.
    /// </summary>
    public async Task<VatReclaimRow?> RepayAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, string actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, scope, invoice, cancellationToken) is not { Earlier: [.., var last] } found)
        {
            return null;
        }

        // Below zero it asks for more of the state, which has its term.
        var repayment = found.ToRepay;
        return repayment.IsZero || (repayment.IsNegative && clock.Today() > last.Deadline)
            ? null
            : await AddAsync(
                db, found, -repayment, found.Paid, last.LostOn, last.Deadline, actor, cancellationToken);
    }

    /// <summary>
    /// What stands asked for, and what a bankruptcy makes lost that was not asked for: in the order of receivables,
    /// after a place. What was given up for another reason is lost on a day that a person must say.
    /// </summary>
    public async Task<IReadOnlyList<VatReclaimStand>> ReadAsync(
        GatewayDbContext db, Scope scope, ReceivableId after, int count, CancellationToken cancellationToken)
    {
        var law = await laws.CurrentAsync(db, cancellationToken);
        var rows = await Lost(db, db.Receivables.AsNoTracking().VisibleTo(scope)).Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(count).Include(row => row.Entries).ToListAsync(cancellationToken);
        return await StandsAsync(db, law, rows, cancellationToken);
    }

    /// <summary>Asked for before, or unpaid by a client that is bankrupt since it was issued.</summary>
    public static IQueryable<ReceivableRow> Lost(GatewayDbContext db, IQueryable<ReceivableRow> receivables) =>
        receivables.Where(row => db.VatReclaims.Any(one => one.ReceivableId == row.Id)
            || (db.Insolvencies.Any(one => one.ClientId == row.ClientId && one.LegalEntityId == row.LegalEntityId
                    && (one.Kind == null || one.Kind == InsolvencyKind.Bankruptcy) && one.Since >= row.IssueDate)
                && row.Entries
                    .Where(entry => entry.Kind != ReceivableEntryKind.WrittenOff
                        && entry.Kind != ReceivableEntryKind.WriteOffReversed)
                    .Sum(entry => entry.Amount) > 0));

    /// <summary>How the VAT of these stands, with the day by which it is to be asked.</summary>
    public static async Task<IReadOnlyList<VatReclaimStand>> StandsAsync(
        GatewayDbContext db, LawBook law, IReadOnlyList<ReceivableRow> rows, CancellationToken cancellationToken)
    {
        ClientId[] clients = [.. rows.Select(row => row.ClientId).Distinct()];
        var bankrupt = (await db.Insolvencies.AsNoTracking()
                .Where(row => EF.Parameter(clients).Contains(row.ClientId)
                    && (row.Kind == null || row.Kind == InsolvencyKind.Bankruptcy))
                .Select(row => new { row.ClientId, row.Since }).ToListAsync(cancellationToken))
            .ToLookup(row => row.ClientId, row => row.Since);
        var lost = await LostVat.OfAsync(db, rows, cancellationToken);
        return [.. lost.Select(one => StandOf(law, one, bankrupt[one.Receivable.Header.ClientId]))];
    }

    private static VatReclaimStand StandOf(LawBook law, LostVat lost, IEnumerable<DateOnly> bankruptSince)
    {
        var header = lost.Receivable.Header;
        if (lost.Earlier is [var first, ..])
        {
            return new VatReclaimStand(header, first.LostOn, first.Deadline, lost.Stands, null, lost.ToRepay);
        }

        var since = bankruptSince.Where(day => day >= header.IssueDate).Min();
        var until = BankruptcyDates.After(law, since) is LawAnswer<BankruptcyDates>.Given { Value: var dates }
            ? dates.VatRefundUntil
            : (DateOnly?)null;
        return new VatReclaimStand(header, since, until, lost.Stands, lost.MayStand, lost.ToRepay);
    }

    private Sentence? WhyNotNow(BankruptcyDates dates)
    {
        var today = clock.Today();
        return today < dates.VatRefundFrom ? Future
            : today > dates.VatRefundUntil ? TooLate.With(dates.VatRefundUntil)
            : null;
    }

    private async Task<VatReclaimRow> AddAsync(
        GatewayDbContext db, LostVat found, Amount amount, Amount paid, DateOnly lostOn, DateOnly deadline,
        string actor, CancellationToken cancellationToken)
    {
        var header = found.Receivable.Header;
        var row = new VatReclaimRow
        {
            ReceivableId = header.Id,
            Sequence = found.Earlier.Count + 1,
            InvoiceId = header.InvoiceId,
            LegalEntityId = header.LegalEntityId,
            Amount = amount.MinorUnits,
            Currency = header.Currency,
            Paid = paid.MinorUnits,
            LostOn = lostOn,
            Deadline = deadline,
            BookedAt = clock.GetUtcNow(),
            Actor = actor,
        };
        db.VatReclaims.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        var batch = await ledger.OpenAsync(db, [], [], cancellationToken);
        batch.Journal.Add(LedgerEvent.VatReclaimed, amount, LedgerSubject.Of(
            header, clock.Today(), clock.GetUtcNow(), header.InvoiceId.Value, header.Number));
        await batch.Journal.SaveAsync(db, bulk, cancellationToken);
        return row;
    }

    private static async Task<LostVat?> FindAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, CancellationToken cancellationToken)
    {
        var receivable = await db.Receivables.AsNoTracking().VisibleTo(scope).Include(row => row.Entries)
            .SingleOrDefaultAsync(row => row.InvoiceId == invoice, cancellationToken);
        if (receivable is null)
        {
            return null;
        }

        return (await LostVat.OfAsync(db, [receivable], cancellationToken))[0];
    }
}
