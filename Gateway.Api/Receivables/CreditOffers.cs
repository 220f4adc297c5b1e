using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>What is kept for clients is offered on what they owe; a person takes it up, or gives it back.</summary>
internal static class CreditOffers
{
    private static readonly Sentence Kept = new(
        "{0} {1} sont gardés pour ce client et peuvent payer cette facture.",
        "{0} {1} worden voor deze klant bewaard en kunnen deze factuur betalen.",
        "{0} {1} sind für diesen Kunden aufbewahrt und können diese Rechnung bezahlen.",
        "{0} {1} are kept for this client and can pay this invoice.");

    /// <summary>By client and currency; one of each, after the <see cref="CreditOffer.Place"/> of one.</summary>
    public static async Task<IReadOnlyList<CreditOffer>> ReadAsync(
        GatewayDbContext db, Scope scope, string? after, int count, CancellationToken cancellationToken)
    {
        var (afterClient, afterCurrency) = after?.Split(' ') is [var id, var code] && ClientId.TryParse(id, out var one)
            ? (one, code)
            : (default, "");
        var kept = await db.Clients.VisibleTo(scope).Join(
                db.ClientCreditEntries.GroupBy(entry => new { entry.ClientId, entry.Currency })
                    .Select(group => new
                    {
                        group.Key.ClientId, group.Key.Currency, Amount = group.Sum(entry => entry.Amount),
                    })
                    .Where(one => one.Amount > 0),
                row => row.Id,
                one => one.ClientId,
                (row, one) => new { row.Id, row.Name, one.Currency, Code = (string)(object)one.Currency, one.Amount })
            .Where(one => one.Id > afterClient
                || (one.Id == afterClient && one.Code.CompareTo(afterCurrency) > 0))
            .Where(one => db.Receivables.Any(row => row.ClientId == one.Id && row.Currency == one.Currency
                && row.Entries.Sum(entry => entry.Amount) > 0))
            .OrderBy(one => one.Id).ThenBy(one => one.Code).Take(count)
            .ToListAsync(cancellationToken);
        ClientId[] clients = [.. kept.Select(one => one.Id).Distinct()];
        var open = await db.Receivables
            .Where(row => EF.Parameter(clients).Contains(row.ClientId))
            .Select(row => new
            {
                row.ClientId, row.InvoiceId, row.Number, row.Currency, row.DueDate,
                Balance = row.Entries.Sum(entry => entry.Amount),
            })
            .Where(row => row.Balance > 0)
            .ToListAsync(cancellationToken);
        var first = open.GroupBy(row => (row.ClientId, row.Currency)).ToDictionary(
            group => group.Key, group => group.OrderBy(row => row.DueDate).ThenBy(row => row.Number).First());
        return
        [
            .. kept.Where(one => first.ContainsKey((one.Id, one.Currency))).Select(one =>
            {
                var invoice = first[(one.Id, one.Currency)];
                return new CreditOffer(
                    one.Id, one.Name, Amount.FromMinorUnits(one.Amount, one.Currency), invoice.InvoiceId,
                    invoice.Number, invoice.DueDate, Amount.FromMinorUnits(invoice.Balance, one.Currency));
            }),
        ];
    }

    /// <summary>
    /// What to tell whoever issues an invoice to a client for whom money is kept. A unit is not told: the money may be
    /// of another unit's invoice.
    /// </summary>
    public static async Task<IReadOnlyList<Finding>> OnIssueAsync(
        GatewayDbContext db, Scope scope, ClientId client, Currency currency, CancellationToken cancellationToken)
    {
        if (scope is Scope.Unit)
        {
            return [];
        }

        var kept = (await ClientCredits.OfAsync(db, client, cancellationToken))
            .Where(one => one.Currency == currency && one.IsPositive);
        return
        [
            .. kept.Select(one => Finding.Warning(
                "SGW-CREDIT-KEPT", "/client", Kept.With(one.ValueText, one.Currency.Code))),
        ];
    }
}
