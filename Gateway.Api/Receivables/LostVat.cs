using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>How the VAT of one invoice stands that is lost, or was.</summary>
/// <param name="Receivable">Opened at what the invoice asked, which is less where a part was paid before.</param>
/// <param name="PaidBefore">That part: it was paid with its VAT.</param>
/// <param name="Vat">Of the invoice less its credit notes; null when these leave nothing of it.</param>
/// <param name="Earlier">What was asked back, and given back, before.</param>
internal sealed record LostVat(
    Receivable Receivable, Amount PaidBefore, BadDebtVat? Vat, IReadOnlyList<VatReclaimRow> Earlier)
{
    /// <summary>Documents and receivables of one query.</summary>
    private const int AtOnce = 1000;

    public Amount Paid => PaidBefore + Receivable.Paid();

    /// <summary>What may stand asked for by now: the VAT of what is unpaid after all credit notes.</summary>
    public Amount MayStand => Vat?.Refund(Paid) ?? Amount.Zero(Receivable.Header.Currency);

    /// <summary>What stands asked for.</summary>
    public Amount Stands => Amount.Sum(Earlier.Select(row => row.Money), Receivable.Header.Currency);

    /// <summary>What is to be given back: a dividend came in, or a credit note brought its VAT back by the return.
    /// </summary>
    public Amount ToRepay => Earlier.Count > 0 ? Stands - MayStand : Amount.Zero(Receivable.Header.Currency);

    /// <summary>Those of some receivables, read with their entries, in their order.</summary>
    public static async Task<IReadOnlyList<LostVat>> OfAsync(
        GatewayDbContext db, IReadOnlyList<ReceivableRow> rows, CancellationToken cancellationToken)
    {
        var found = new List<LostVat>(rows.Count);
        foreach (var some in rows.Chunk(AtOnce))
        {
            DocumentId[] invoices = [.. some.Select(row => row.InvoiceId)];
            ReceivableId[] ids = [.. some.Select(row => row.Id)];
            var documents = (await db.Documents
                    .Where(row => EF.Parameter(invoices).Contains(row.Id)
                        || (row.CorrectsId != null && EF.Parameter(invoices).Contains(row.CorrectsId.Value)))
                    .Select(row => new { row.Id, row.CorrectsId, row.TaxInclusive, row.Vat, row.Payable })
                    .ToListAsync(cancellationToken))
                .ToLookup(row => row.CorrectsId ?? row.Id);
            var earlier = (await db.VatReclaims.AsNoTracking()
                    .Where(row => EF.Parameter(ids).Contains(row.ReceivableId))
                    .OrderBy(row => row.Sequence).ToListAsync(cancellationToken))
                .ToLookup(row => row.ReceivableId);
            foreach (var row in some)
            {
                var (total, vat, before) = (0L, 0L, 0L);
                foreach (var one in documents[row.InvoiceId])
                {
                    var sign = one.Id == row.InvoiceId ? 1 : -1;
                    (total, vat) = (total + (sign * one.TaxInclusive), vat + (sign * one.Vat));
                    before += sign > 0 ? one.TaxInclusive - one.Payable : 0;
                }

                found.Add(new LostVat(
                    row.ToDomain(),
                    Money(before),
                    total > 0 && vat > 0 ? new BadDebtVat(Money(total), Money(vat)) : null,
                    [.. earlier[row.Id]]));

                Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, row.Currency);
            }
        }

        return found;
    }
}
