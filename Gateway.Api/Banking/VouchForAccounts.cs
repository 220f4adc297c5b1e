using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Timeline;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// What a person knows of an account that no statement tells: that nothing moved, that the bank skipped numbers, that
/// the account is closed. Without it one quiet account would stop the reminders of the whole legal entity, and a number
/// that the bank never used would shut an account for ever. Each is a fact with its reason.
/// </summary>
internal sealed class VouchForAccounts(TimeProvider clock)
{
    public const string ObjectType = "bank-account";

    private static readonly Sentence NotYet = new(
        "Ce jour n'est pas encore là.", "Die dag is er nog niet.", "Dieser Tag ist noch nicht da.",
        "That day has not come yet.");

    private static readonly Sentence Taken = new(
        "Un extrait de {0} porte déjà ce numéro ou un numéro plus élevé.",
        "Een uittreksel van {0} draagt dit nummer of een hoger al.",
        "Ein Auszug von {0} trägt diese Nummer oder eine höhere schon.",
        "A statement of {0} bears that number, or a higher one, already.");

    private static readonly Sentence Printed = new(
        "Les factures demandent de payer sur ce compte ; donnez d'abord un autre compte à l'entité.",
        "De facturen vragen op deze rekening te betalen; geef de entiteit eerst een andere rekening.",
        "Die Rechnungen verlangen die Zahlung auf dieses Konto; geben Sie der Einheit zuerst ein anderes.",
        "Invoices ask to be paid on this account; give the legal entity another one first.");

    private static readonly Sentence IsOpen = new(
        "Ce compte n'est pas clôturé.", "Deze rekening is niet afgesloten.", "Dieses Konto ist nicht geschlossen.",
        "This account is not closed.");

    /// <summary>Up to the end of this day nothing moved but what statements tell.</summary>
    public Task<Finding?> VouchAsync(
        GatewayDbContext db, BankAccountRow account, DateOnly until, string reason, string actor,
        CancellationToken cancellationToken) =>
        ActAsync(db, account, FactKinds.BankAccountVouched, "/until", until, reason, actor,
            () => account.VouchedUntil = until, cancellationToken);

    /// <summary>From this day on no statement comes, and nobody waits for one.</summary>
    public async Task<Finding?> CloseAsync(
        GatewayDbContext db, BankAccountRow account, DateOnly on, string reason, string actor,
        CancellationToken cancellationToken)
    {
        var printed = await db.LegalEntities.Where(row => row.Id == account.LegalEntityId).Select(row => row.Iban)
            .SingleAsync(cancellationToken);
        return account.Account == new BankAccount(printed.Text, Currency.Eur)
            ? Finding.Fatal("SGW-CLOSE-PRINTED", pointer: null, Printed)
            : await ActAsync(
                db, account, FactKinds.BankAccountClosed, "/on", on, reason, actor, () => account.ClosedOn = on,
                cancellationToken);
    }

    /// <summary>It had been closed by mistake: its statements are waited for again.</summary>
    public async Task<Finding?> ReopenAsync(
        GatewayDbContext db, BankAccountRow account, string reason, string actor, CancellationToken cancellationToken)
    {
        if (account.ClosedOn is not { } closed)
        {
            return Finding.Fatal("SGW-REOPEN-OPEN", pointer: null, IsOpen);
        }

        account.ClosedOn = null;
        account.Version++;
        await TellAsync(
            db, account, FactKinds.BankAccountReopened, [("closed", $"{closed:yyyy-MM-dd}")], reason, actor,
            cancellationToken);
        return null;
    }

    /// <summary>The bank made no statements with the numbers up to this one; the balances are held to all the same.
    /// </summary>
    public async Task<Finding?> SkipAsync(
        GatewayDbContext db, BankAccountRow account, int year, int number, string reason, string actor,
        CancellationToken cancellationToken)
    {
        if (await db.Statements.AnyAsync(
            row => row.BankAccountId == account.Id && row.Use == StatementUse.Book && row.Year == year
                && row.Number >= number,
            cancellationToken))
        {
            return Finding.Fatal("SGW-SKIP-NUMBER", "/number", Taken.With(year));
        }

        (account.SkippedYear, account.SkippedTo) = (year, number);
        account.Version++;
        await TellAsync(
            db, account, FactKinds.BankNumbersSkipped, [("year", $"{year}"), ("number", $"{number}")], reason, actor,
            cancellationToken);
        return null;
    }

    private async Task<Finding?> ActAsync(
        GatewayDbContext db, BankAccountRow account, string kind, string pointer, DateOnly day, string reason,
        string actor, Action act, CancellationToken cancellationToken)
    {
        if (day > clock.Today())
        {
            return Finding.Fatal("SGW-VOUCH-DAY", pointer, NotYet);
        }

        act();
        account.Version++;
        await TellAsync(db, account, kind, [("day", $"{day:yyyy-MM-dd}")], reason, actor, cancellationToken);
        return null;
    }

    private Task TellAsync(
        GatewayDbContext db, BankAccountRow account, string kind, IEnumerable<(string, string?)> what, string reason,
        string actor, CancellationToken cancellationToken) =>
        db.AppendAsync(
            new FactDraft(
                ObjectType, account.Id.Value, clock.GetUtcNow(), actor, kind,
                FactData.Of([("account", account.Number), .. what, ("reason", reason)])),
            cancellationToken);
}
