using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// All that is owed and was paid of a client, of a unit's invoices or to a legal entity, in one currency, as at a
/// day: the lines of the ledger on what is owed and on what is kept. A unit sees the lines of its own invoices; what is
/// kept for a client is no unit's, wherever it came from and whatever it pays.
/// </summary>
internal sealed record AccountStatement(
    Currency Currency, Amount Opening, Amount Closing, Amount Credit, IReadOnlyList<AccountStatementLine> Lines)
{
    /// <summary>Lines of a period; who has more asks for a shorter one.</summary>
    public const int LinesMax = 5000;

    /// <returns>One for each currency; null when the period has too many lines.</returns>
    public static async Task<IReadOnlyList<AccountStatement>?> OfAsync(
        GatewayDbContext db, Scope scope, AgedBy by, Guid id, DateOnly from, DateOnly to,
        CancellationToken cancellationToken)
    {
        var all = Transfers(db, scope, by, id).Where(row => row.ValueDate <= to);
        var tellsCredit = by != AgedBy.Unit && scope is not Scope.Unit;
        var before = await all.Where(row => row.ValueDate < from)
            .GroupBy(row => new { row.Debit, row.Credit, row.Currency })
            .Select(group => new
            {
                group.Key.Debit, group.Key.Credit, group.Key.Currency, Amount = group.Sum(row => row.Amount),
            })
            .ToListAsync(cancellationToken);
        var rows = await all.Where(row => row.ValueDate >= from)
            .OrderBy(row => row.ValueDate).ThenBy(row => row.Sequence).Take(LinesMax + 1)
            .GroupJoin(db.Documents, row => row.InvoiceId, document => (Domain.Invoicing.DocumentId?)document.Id,
                (row, documents) => new { Row = row, documents })
            .SelectMany(one => one.documents.DefaultIfEmpty(), (one, document) => new
            {
                one.Row, Number = document == null ? null : document.Number,
            })
            .ToListAsync(cancellationToken);
        if (rows.Count > LinesMax)
        {
            return null;
        }

        var currencies = before.Select(one => one.Currency).Concat(rows.Select(one => one.Row.Currency)).Distinct();
        return
        [
            .. currencies.OrderBy(currency => currency.Code).Select(currency => Of(
                currency,
                before.Where(one => one.Currency == currency)
                    .Select(one => (one.Debit, one.Credit, one.Amount)).ToList(),
                tellsCredit,
                rows.Where(one => one.Row.Currency == currency)
                    .OrderBy(one => one.Row.ValueDate).ThenBy(one => one.Row.Sequence)
                    .Select(one => new AccountStatementLine(
                        one.Row.ValueDate,
                        one.Row.Event,
                        one.Number,
                        one.Row.Reference,
                        Effect(LedgerAccount.Client, one.Row.Debit, one.Row.Credit, one.Row.Money),
                        tellsCredit
                            ? -Effect(LedgerAccount.Credit, one.Row.Debit, one.Row.Credit, one.Row.Money)
                            : Amount.Zero(currency)))
                    .Where(line => !line.Owed.IsZero || !line.Credit.IsZero).ToList())),
        ];
    }

    private static IQueryable<LedgerTransferRow> Transfers(GatewayDbContext db, Scope scope, AgedBy by, Guid id)
    {
        var (client, unit, entity) = (new ClientId(id), new ProductionUnitId(id), new LegalEntityId(id));
        var all = db.LedgerTransfers.AsNoTracking();
        all = by switch
        {
            AgedBy.Client => all.Where(row => row.ClientId == client),
            AgedBy.Unit => all.Where(row => row.UnitId == unit),
            _ => all.Where(row => row.LegalEntityId == entity),
        };
        return scope is Scope.Unit(var own, _) ? all.Where(row => row.UnitId == own) : all;
    }

    private static AccountStatement Of(
        Currency currency,
        IReadOnlyList<(LedgerAccount Debit, LedgerAccount Credit, long Amount)> before,
        bool tellsCredit,
        IReadOnlyList<AccountStatementLine> lines)
    {
        var opening = Sum(LedgerAccount.Client, before, currency);
        var credit = tellsCredit ? -Sum(LedgerAccount.Credit, before, currency) : Amount.Zero(currency);
        return new AccountStatement(
            currency,
            opening,
            opening + Amount.Sum(lines.Select(line => line.Owed), currency),
            credit + Amount.Sum(lines.Select(line => line.Credit), currency),
            lines);
    }

    private static Amount Sum(
        LedgerAccount account,
        IEnumerable<(LedgerAccount Debit, LedgerAccount Credit, long Amount)> transfers,
        Currency currency) => Amount.Sum(
        transfers.Select(one =>
            Effect(account, one.Debit, one.Credit, Amount.FromMinorUnits(one.Amount, currency))),
        currency);

    private static Amount Effect(
        LedgerAccount account, LedgerAccount debit, LedgerAccount credit, Amount amount) =>
        debit == account ? amount : credit == account ? -amount : Amount.Zero(amount.Currency);
}
