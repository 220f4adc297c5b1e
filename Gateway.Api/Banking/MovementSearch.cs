using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Banking;

/// <summary>Which movements somebody looks for; what is null says nothing.</summary>
/// <param name="State">What became of them.</param>
/// <param name="Account">Of ours.</param>
/// <param name="From">The first day that the bank booked them on.</param>
/// <param name="To">The last.</param>
/// <param name="Money">Their amount, in or out.</param>
/// <param name="Text">Part of the name, the account or the words of the other side, in capitals or not.</param>
/// <param name="Invoice">What they paid, taken back since or not.</param>
/// <param name="Number">The same, by the number of the invoice.</param>
internal sealed record MovementSearch(
    MovementState? State = null,
    BankAccountId? Account = null,
    DateOnly? From = null,
    DateOnly? To = null,
    Amount? Money = null,
    string? Text = null,
    DocumentId? Invoice = null,
    string? Number = null)
{
    public const int TextLengthMax = 140;

    public static readonly Sentence TextTooLong = new(
        "Cherchez avec {0} caractères au plus.", "Zoek met hoogstens {0} tekens.",
        "Suchen Sie mit höchstens {0} Zeichen.", "Search with {0} characters at most.");

    public IQueryable<MovementRow> Of(IQueryable<MovementRow> rows, GatewayDbContext db)
    {
        rows = State is { } state ? rows.Where(row => row.State == state) : rows;
        rows = Account is { } account ? rows.Where(row => row.BankAccountId == account) : rows;
        rows = From is { } from ? rows.Where(row => row.EntryDate >= from) : rows;
        rows = To is { } to ? rows.Where(row => row.EntryDate <= to) : rows;
        if (Money is { MinorUnits: var amount, Currency: var currency })
        {
            rows = rows.Where(row => row.Currency == currency && (row.Amount == amount || row.Amount == -amount));
        }

        if (Text?.ToUpperInvariant() is { Length: > 0 } text)
        {
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // It becomes SQL's UPPER, which asks for no culture
            rows = rows.Where(row => row.Name!.ToUpper().Contains(text)
                || row.CounterpartyAccount!.ToUpper().Contains(text)
                || row.Communication.ToUpper().Contains(text));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        if (Invoice is { } invoice)
        {
            rows = WhichPaid(rows, db, db.Receivables.Where(row => row.InvoiceId == invoice));
        }

        return Number is { } number
            ? WhichPaid(rows, db, db.Receivables.Where(row => row.Number == number))
            : rows;
    }

    private static IQueryable<MovementRow> WhichPaid(
        IQueryable<MovementRow> rows, GatewayDbContext db, IQueryable<ReceivableRow> invoices)
    {
        var ids = invoices.Select(row => row.Id);
        var payments = db.ReceivableEntries.Where(entry => ids.Contains(entry.ReceivableId))
            .Select(entry => (Guid?)entry.SourceId)
            .Concat(db.AccessoryEntries.Where(entry => ids.Contains(entry.ReceivableId))
                .Select(entry => (Guid?)entry.SourceId));
        return rows.Where(row => payments.Contains(row.PaymentId));
    }
}
