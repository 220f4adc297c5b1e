using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>The invoices of payroll entries, from what is being issued or from what is stored.</summary>
internal static class PayrollSubjects
{
    public static PayrollSubject Of(IssuedDocument invoice) => new()
    {
        InvoiceId = invoice.Row.Id,
        InvoiceNumber = invoice.Row.Number,
        LegalEntityId = invoice.Row.LegalEntityId,
        UnitId = invoice.Row.UnitId,
        ClientId = invoice.Row.ClientId,
        Tool = invoice.Order.Unit.Tool,
        ContractReference = invoice.Row.ContractReference,
        IssueDate = invoice.Row.IssueDate,
        ServiceEnd = ServiceEndOf(invoice.Document.Content),
        TaxExclusive = invoice.Document.Totals.TaxExclusive,
        TaxInclusive = invoice.Document.Totals.TaxInclusive,
        Due = invoice.Document.Totals.Payable,
    };

    /// <summary>The invoice as its credit notes left it, the new one included once it is stored.</summary>
    public static async Task<PayrollSubject> FindAsync(
        GatewayDbContext db, Receivable receivable, CancellationToken cancellationToken)
    {
        var invoiceId = receivable.Header.InvoiceId;
        var found = await db.Documents.AsNoTracking()
            .Where(row => row.Id == invoiceId)
            .Join(db.Units, row => row.UnitId, unit => unit.Id, (row, unit) => new { Row = row, unit.Tool })
            .SingleAsync(cancellationToken);
        var credited = await db.Documents.AsNoTracking()
            .Where(row => row.CorrectsId == invoiceId && row.Kind == DocumentKind.CreditNote)
            .Select(row => new { row.TaxExclusive, row.TaxInclusive })
            .ToListAsync(cancellationToken);
        var row = found.Row;
        return new PayrollSubject
        {
            InvoiceId = row.Id,
            InvoiceNumber = row.Number,
            LegalEntityId = row.LegalEntityId,
            UnitId = row.UnitId,
            ClientId = row.ClientId,
            Tool = found.Tool,
            ContractReference = row.ContractReference,
            IssueDate = row.IssueDate,
            ServiceEnd = row.IssueDate,
            TaxExclusive =
                Amount.FromMinorUnits(row.TaxExclusive - credited.Sum(one => one.TaxExclusive), row.Currency),
            TaxInclusive =
                Amount.FromMinorUnits(row.TaxInclusive - credited.Sum(one => one.TaxInclusive), row.Currency),
            Due = receivable.Due(),
        };
    }

    /// <summary>
    /// The last day the document speaks of: its period, its delivery, a period of a line, else its own date.
    /// </summary>
    private static DateOnly ServiceEndOf(DocumentContent content) =>
        content.Period?.End
        ?? content.Delivery?.Date
        ?? content.Lines.Select(line => line.Period?.End).Max()
        ?? content.IssueDate;
}
