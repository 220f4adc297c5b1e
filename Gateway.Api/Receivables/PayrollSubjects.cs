using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
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

    /// <summary>
    /// Invoices as their credit notes left them, the new ones included once they are stored. What is due follows from
    /// the receivable: it stands here as invoiced.
    /// </summary>
    public static async Task<IReadOnlyDictionary<DocumentId, PayrollSubject>> FindAllAsync(
        GatewayDbContext db, DocumentId[] invoices, CancellationToken cancellationToken)
    {
        var found = await db.Documents.AsNoTracking()
            .Where(row => EF.Parameter(invoices).Contains(row.Id))
            .Join(db.Units, row => row.UnitId, unit => unit.Id, (row, unit) => new { Row = row, unit.Tool })
            .ToListAsync(cancellationToken);
        var credited = (await db.Documents.AsNoTracking()
            .Where(row => row.CorrectsId != null && EF.Parameter(invoices).Contains(row.CorrectsId!.Value)
                && row.Kind == DocumentKind.CreditNote)
            .Select(row => new { row.CorrectsId, row.TaxExclusive, row.TaxInclusive })
            .ToListAsync(cancellationToken))
            .ToLookup(row => row.CorrectsId!.Value);
        return found.ToDictionary(
            one => one.Row.Id,
            one => Of(
                one.Row,
                one.Tool,
                credited[one.Row.Id].Sum(credit => credit.TaxExclusive),
                credited[one.Row.Id].Sum(credit => credit.TaxInclusive)));
    }

    private static PayrollSubject Of(DocumentRow row, UnitTool tool, long creditedExclusive, long creditedInclusive) =>
        new()
        {
            InvoiceId = row.Id,
            InvoiceNumber = row.Number,
            LegalEntityId = row.LegalEntityId,
            UnitId = row.UnitId,
            ClientId = row.ClientId,
            Tool = tool,
            ContractReference = row.ContractReference,
            IssueDate = row.IssueDate,
            ServiceEnd = row.IssueDate,
            TaxExclusive = Amount.FromMinorUnits(row.TaxExclusive - creditedExclusive, row.Currency),
            TaxInclusive = Amount.FromMinorUnits(row.TaxInclusive - creditedInclusive, row.Currency),
            Due = Amount.FromMinorUnits(row.Payable, row.Currency),
        };

    /// <summary>
    /// The last day the document speaks of: its period, its delivery, a period of a line, else its own date.
    /// </summary>
    private static DateOnly ServiceEndOf(DocumentContent content) =>
        content.Period?.End
        ?? content.Delivery?.Date
        ?? content.Lines.Select(line => line.Period?.End).Max()
        ?? content.IssueDate;
}
