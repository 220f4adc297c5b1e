using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>The accounts whose statements are taken in.</summary>
internal static class BankAccounts
{
    /// <summary>
    /// The account of a statement. The one that stands on a legal entity's invoices needs no registration: it is made
    /// here with its first statement, and tracked by the context.
    /// </summary>
    /// <returns>The row, or how many legal entities might be meant: none or several.</returns>
    public static async Task<(BankAccountRow? Row, int Candidates)> FindAsync(
        GatewayDbContext db, BankAccount account, TimeProvider clock, CancellationToken cancellationToken)
    {
        var known = db.BankAccounts.Local.FirstOrDefault(row => row.Account == account)
            ?? await db.BankAccounts.SingleOrDefaultAsync(
                row => row.Number == account.Number && row.Currency == account.Currency, cancellationToken);
        if (known is not null)
        {
            return (known, 1);
        }

        if (!Iban.TryParse(account.Number, out var iban))
        {
            return (null, 0);
        }

        var owners = await db.LegalEntities.Where(row => row.Iban == iban).Select(row => row.Id)
            .OrderBy(id => id).Take(2).ToListAsync(cancellationToken);
        return owners.Count == 1 ? (Add(db, owners[0], account, clock), 1) : (null, owners.Count);
    }

    /// <summary>Registers a further account; null when it is known already.</summary>
    public static async Task<BankAccountRow?> RegisterAsync(
        GatewayDbContext db, LegalEntityId legalEntity, BankAccount account, TimeProvider clock,
        CancellationToken cancellationToken) =>
        await db.BankAccounts.AnyAsync(
            row => row.Number == account.Number && row.Currency == account.Currency, cancellationToken)
            ? null
            : Add(db, legalEntity, account, clock);

    /// <summary>All our own account numbers: what comes from them is no client's money.</summary>
    public static async Task<IReadOnlyList<string>> NumbersAsync(
        GatewayDbContext db, CancellationToken cancellationToken)
    {
        var registered = await db.BankAccounts.Select(row => row.Number).ToListAsync(cancellationToken);
        var printed = await db.LegalEntities.Select(row => row.Iban).ToListAsync(cancellationToken);
        return [.. registered.Concat(printed.Select(iban => iban.Text)).Distinct()];
    }

    private static BankAccountRow Add(
        GatewayDbContext db, LegalEntityId legalEntity, BankAccount account, TimeProvider clock)
    {
        var row = new BankAccountRow
        {
            Id = BankAccountId.New(clock),
            LegalEntityId = legalEntity,
            Number = account.Number,
            Currency = account.Currency,
        };
        db.BankAccounts.Add(row);
        return row;
    }
}
