using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>Reads the feed as all who read it are told: by pull, by webhook, as a file.</summary>
internal static class PayrollFeed
{
    /// <summary>The first entries of a question, by their sequence.</summary>
    public static async Task<IReadOnlyList<PayrollTold>> ToldAsync(
        this IQueryable<PayrollEntryRow> rows, GatewayDbContext db, int count, CancellationToken cancellationToken)
    {
        var found = await rows.OrderBy(row => row.Sequence).Take(count)
            .Join(db.Documents, row => row.InvoiceId, invoice => invoice.Id, (row, invoice) => new { row, invoice })
            .LeftJoin(
                db.Movements, one => one.row.MovementId, movement => movement.Id,
                (one, movement) => new { one.row, one.invoice, movement })
            .LeftJoin(
                db.Statements, one => one.movement!.StatementId, statement => statement.Id,
                (one, statement) => new { one.row, one.invoice, one.movement, statement })
            .LeftJoin(
                db.BankAccounts, one => one.movement!.BankAccountId, account => account.Id,
                (one, account) => new
                {
                    Row = one.row,
                    one.invoice.TaxExclusive,
                    one.invoice.Vat,
                    one.invoice.TaxInclusive,
                    one.movement!.Place,
                    Statement = one.statement == null
                        ? null
                        : new { one.statement.Format, one.statement.Year, one.statement.Number },
                    Account = account!.Number,
                })
            .OrderBy(one => one.Row.Sequence)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(one => new PayrollTold(
            one.Row.ToDomain(),
            one.Row.Money(one.TaxExclusive),
            one.Row.Money(one.Vat),
            one.Row.Money(one.TaxInclusive),
            one.Statement is { } statement
                ? new PayrollStatement(statement.Format, one.Account, statement.Year, statement.Number, one.Place)
                : null));
    }
}
