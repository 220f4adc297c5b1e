using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Money that is kept for a client pays its next invoices: their interest and costs in the order in which money of the
/// bank does.
/// </summary>
internal sealed class ClientCredits(
    ReceivableLedger ledger, IPaymentPlans plans, IReadOnlyList<ImputationRule> imputation, TimeProvider clock)
{
    /// <summary>Why money that gave credit cannot be taken back.</summary>
    public static readonly Sentence IsUsed = new(
        "L'avoir que ce paiement a donné au client a déjà servi ; annulez d'abord son emploi.",
        "Het tegoed dat deze betaling de klant gaf, is al gebruikt; maak dat gebruik eerst ongedaan.",
        "Das Guthaben, das diese Zahlung dem Kunden gab, ist schon verwendet; machen Sie das zuerst rückgängig.",
        "The credit that this payment gave the client was used already; undo that use first.");

    /// <summary>Why credit pays nothing, or not that much.</summary>
    public static readonly Sentence NothingLeft = new(
        "Il n'y a plus rien à payer, ou plus rien de gardé.",
        "Er is niets meer te betalen, of niets meer bewaard.",
        "Es ist nichts mehr zu bezahlen, oder nichts mehr aufbewahrt.",
        "Nothing is left to pay, or nothing is kept any more.");

    /// <summary>What is kept for a client, by currency; none of zero.</summary>
    public static async Task<IReadOnlyList<Amount>> OfAsync(
        GatewayDbContext db, ClientId client, CancellationToken cancellationToken)
    {
        var sums = await db.ClientCreditEntries.Where(row => row.ClientId == client)
            .GroupBy(row => row.Currency)
            .Select(group => new { group.Key, Amount = group.Sum(row => row.Amount) })
            .ToListAsync(cancellationToken);
        return [.. sums.Where(sum => sum.Amount != 0).Select(sum => Amount.FromMinorUnits(sum.Amount, sum.Key))];
    }

    /// <summary>Pays an invoice of the client; as much as is owed and there, where no amount is given.</summary>
    /// <returns>What was paid; zero when nothing is there or owed. Null when there is no such invoice.</returns>
    public async Task<Amount?> UseAsync(
        GatewayDbContext db, Scope scope, ClientId client, DocumentId invoice, decimal? amount, string actor,
        CancellationToken cancellationToken)
    {
        var id = await db.Receivables.VisibleTo(scope)
            .Where(row => row.InvoiceId == invoice && row.ClientId == client).Select(row => row.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (id == default)
        {
            return null;
        }

        var batch = await ledger.OpenAsync(db, [id], [client], cancellationToken);
        var account = batch[id];
        var (currency, day) = (account.Header.Currency, clock.Today());
        var debtors = await Debtors.OfAsync(db, batch, plans, imputation, cancellationToken);
        var payment = new PaymentByHand(
            batch, account, debtors.RuleOf(account.Header, day), day, "credit", actor, clock,
            LedgerEvent.CreditUsed, FactKinds.CreditUsed);
        var credit = batch.CreditOf(client, currency);
        var most = Amount.Min(credit.Balance(), payment.Owed);
        var used = amount is { } value ? new Amount(value, currency) : most;
        if (!used.IsPositive || !used.IsRounded || used > most
            || credit.Use(payment.Payment, used, day, clock.GetUtcNow(), account.Header.Number) is not { } taken)
        {
            return Amount.Zero(currency);
        }

        batch.Book(credit, taken);
        payment.Pay(used);
        await batch.SaveAsync(db, cancellationToken);
        return used;
    }
}
