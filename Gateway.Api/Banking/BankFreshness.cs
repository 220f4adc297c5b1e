using Gateway.Api.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>Until when the bank is known: what must be known before anybody is asked to pay again.</summary>
internal static class BankFreshness
{
    /// <summary>
    /// The accounts of a legal entity that are not closed. The account that stands on its invoices, in euro, is among
    /// them, known or not.
    /// </summary>
    public static async Task<IReadOnlyList<AccountFreshness>> OfAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        var rows = await db.BankAccounts.AsNoTracking()
            .Where(row => row.LegalEntityId == legalEntity && row.ClosedOn == null)
            .OrderBy(row => row.Number).ThenBy(row => row.Id)
            .Select(row => new
            {
                row.Number,
                row.Currency,
                row.VouchedUntil,
                row.Id,
                KnownUntil = db.Statements
                    .Where(one => one.BankAccountId == row.Id && one.Use == StatementUse.Book)
                    .Max(one => one.ClosingDate),
            })
            .ToListAsync(cancellationToken);
        var found = rows.ConvertAll(row =>
            new AccountFreshness(
                new BankAccount(row.Number, row.Currency), Later(row.KnownUntil, row.VouchedUntil), row.Id));
        var printed = await db.LegalEntities.Where(row => row.Id == legalEntity).Select(row => (Iban?)row.Iban)
            .SingleOrDefaultAsync(cancellationToken);
        if (printed is not { } iban)
        {
            return found;
        }

        // A bank may keep an account in dollars under the same number: it says nothing of the one in euro.
        var asked = new BankAccount(iban.Text, Currency.Eur);
        return found.TrueForAll(one => one.Account != asked) ? [new AccountFreshness(asked, null), .. found] : found;
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    /// <summary>
    /// The day until which all accounts of the legal entity are known; null when one of them is not known at all.
    /// </summary>
    public static async Task<DateOnly?> KnownUntilAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        var accounts = await OfAsync(db, legalEntity, cancellationToken);
        return accounts.Count == 0 || accounts.Any(one => one.KnownUntil is null)
            ? null
            : accounts.Min(one => one.KnownUntil);
    }
}
