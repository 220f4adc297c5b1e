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
        // Only the entries of the scope, by unit and invoice as their index has them: of one unit nobody else's are
        // read.
        var sums = db.PayrollEntries.VisibleTo(scope)
            .Where(entry => entry.OccurredAt < end && (entry.Advance != 0 || entry.Guarantee != 0))
            .GroupBy(entry => entry.InvoiceId)
            .Select(invoice => new
            {
                Id = invoice.Key,
                Advanced = invoice.Sum(entry => entry.Advance),
                Guaranteed = invoice.Sum(entry => entry.Guarantee),
            })
            .Where(sum => sum.Advanced != 0 || sum.Guaranteed != 0);
        var rows = await db.Receivables.VisibleTo(scope)
            .Join(sums, receivable => receivable.InvoiceId, sum => sum.Id, (receivable, sum) => new
            {
                receivable.InvoiceId,
                receivable.UnitId,
                receivable.ClientId,
                receivable.Currency,
                receivable.DueDate,
                sum.Advanced,
                sum.Guaranteed,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ExposedInvoice
            {
                InvoiceId = row.InvoiceId,
                UnitId = row.UnitId,
                ClientId = row.ClientId,
                DueDate = row.DueDate,
                Advanced = Amount.FromMinorUnits(row.Advanced, row.Currency),
                Guaranteed = Amount.FromMinorUnits(row.Guaranteed, row.Currency),
                Band = rule.BandOf(asOf.DayNumber - row.DueDate.DayNumber),
            }),
        ];
    }
}
