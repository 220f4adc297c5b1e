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

        var paid = found.Paid;
        var refund = found.Vat.Refund(paid);
        return refund.IsPositive
            ? new VatReclaimOutcome.Asked(await AddAsync(
                db, found, refund, paid, lostOn, dates.VatRefundUntil, actor, cancellationToken))
            : new VatReclaimOutcome.NotPossible();
    }

    /// <summary>
    /// Gives back the share of what came in since; null when nothing is to be given back.
    /// </summary>
    public async Task<VatReclaimRow?> RepayAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, string actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, scope, invoice, cancellationToken) is not { Earlier: [.., var last] } found)
        {
            return null;
        }

        var before = Amount.FromMinorUnits(last.Paid, last.Currency);
        var paid = found.Paid;
        var repayment = found.Vat.Repayment(before, paid - before);
        return repayment.IsZero
            ? null
            : await AddAsync(
                db, found, -repayment, paid, last.LostOn, last.Deadline, actor, cancellationToken);
    }

    private Sentence? WhyNotNow(BankruptcyDates dates)
    {
        var today = clock.Today();
        return today < dates.VatRefundFrom ? Future
            : today > dates.VatRefundUntil ? TooLate.With(dates.VatRefundUntil)
            : null;
    }

    private async Task<VatReclaimRow> AddAsync(
        GatewayDbContext db, Lost found, Amount amount, Amount paid, DateOnly lostOn, DateOnly deadline, string actor,
        CancellationToken cancellationToken)
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

    private static async Task<Lost?> FindAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, CancellationToken cancellationToken)
    {
        var receivable = await db.Receivables.AsNoTracking().VisibleTo(scope).Include(row => row.Entries)
            .SingleOrDefaultAsync(row => row.InvoiceId == invoice, cancellationToken);
        if (receivable is null)
        {
            return null;
        }

        var documents = await db.Documents.Where(row => row.Id == invoice || row.CorrectsId == invoice)
            .Select(row => new { IsInvoice = row.Id == invoice, row.TaxInclusive, row.Vat, row.Payable })
            .ToListAsync(cancellationToken);
        var total = documents.Sum(one => one.IsInvoice ? one.TaxInclusive : -one.TaxInclusive);
        var vat = documents.Sum(one => one.IsInvoice ? one.Vat : -one.Vat);
        var before = documents.Where(one => one.IsInvoice).Sum(one => one.TaxInclusive - one.Payable);
        var earlier = await db.VatReclaims.AsNoTracking().Where(row => row.ReceivableId == receivable.Id)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
        return total > 0 && vat > 0
            ? new Lost(
                receivable.ToDomain(),
                Amount.FromMinorUnits(before, receivable.Currency),
                new BadDebtVat(
                    Amount.FromMinorUnits(total, receivable.Currency), Amount.FromMinorUnits(vat, receivable.Currency)),
                earlier)
            : null;
    }

    /// <param name="Receivable">Opened at what the invoice asked, which is less where a part was paid before.</param>
    /// <param name="PaidBefore">That part: it was paid with its VAT.</param>
    /// <param name="Vat">Of the invoice less its credit notes.</param>
    /// <param name="Earlier">What was asked back, and given back, before.</param>
    private sealed record Lost(
        Receivable Receivable, Amount PaidBefore, BadDebtVat Vat, IReadOnlyList<VatReclaimRow> Earlier)
    {
        public Amount Paid => PaidBefore + Receivable.Paid();
    }
}
