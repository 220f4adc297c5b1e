using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>Wages that were paid and are not covered, as at the end of any day: what was booked by then.</summary>
internal static class Exposures
{
    public static async Task<IReadOnlyList<ExposedInvoice>> ReadAsync(
        GatewayDbContext db, Scope scope, GuaranteeRule rule, DateOnly asOf, CancellationToken cancellationToken)
    {
        var end = BusinessCalendar.StartOf(asOf.AddDays(1));
        var sums =
            from entry in db.PayrollEntries.AsNoTracking().VisibleTo(scope)
            where entry.OccurredAt < end && (entry.Advance != 0 || entry.Guarantee != 0)
            group entry by new { entry.InvoiceId, entry.UnitId, entry.ClientId, entry.Currency } into invoice
            select new
            {
                invoice.Key.InvoiceId,
                invoice.Key.UnitId,
                invoice.Key.ClientId,
                invoice.Key.Currency,
                Advanced = invoice.Sum(entry => entry.Advance),
                Guaranteed = invoice.Sum(entry => entry.Guarantee),
            };
        var rows = await (
            from sum in sums
            where sum.Advanced != 0 || sum.Guaranteed != 0
            join receivable in db.Receivables on sum.InvoiceId equals receivable.InvoiceId
            select new { Sum = sum, receivable.DueDate }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ExposedInvoice
            {
                InvoiceId = row.Sum.InvoiceId,
                UnitId = row.Sum.UnitId,
                ClientId = row.Sum.ClientId,
                DueDate = row.DueDate,
                Advanced = Amount.FromMinorUnits(row.Sum.Advanced, row.Sum.Currency),
                Guaranteed = Amount.FromMinorUnits(row.Sum.Guaranteed, row.Sum.Currency),
                Band = rule.BandOf(asOf.DayNumber - row.DueDate.DayNumber),
            }),
        ];
    }
}
