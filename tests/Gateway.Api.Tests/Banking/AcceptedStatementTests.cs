using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>Statements that only a person can vouch for; whatever they are, their account is never shut by them.
/// </summary>
public class AcceptedStatementTests
{
    [Theory, ClassData<Databases>]
    public async Task What_a_person_vouches_for_is_booked_and_its_account_goes_on(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await TakenAsync(stage, new CamtFile(8).Begin(1000m, 51).Entry(33m).End());
        var paying = Paying(invoice.PaymentReference!);
        await TakenAsync(stage, new CamtFile(8).Begin(1033m, 52).Entry(1210m, paying).End(""));
        (await stage.LedgerAsync(LedgerAccount.Bank)).ShouldBe(Amount.Eur(1033m), "nobody vouched for it");

        (await AcceptAsync(stage, 52)).ShouldBeOfType<StatementContinuity.Follows>();

        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        await TakenAsync(stage, new CamtFile(8).Begin(2243m, 53).Entry(7m).End());
        (await stage.TakeAsync(FileOf(new CamtFile(8).Begin(2249m, 54).Entry(7m).End())))
            .ShouldBeOfType<IntakeOutcome.Refused>().Findings[0].Rule.ShouldBe("SGW-BANK-CONTINUITY");

        // Pages of one statement in files of their own, of which the last is vouched for when the next has come.
        await TakenAsync(stage, new CamtFile(8).Begin(2250m, 54).Entry(5m).End(CamtFile.Balance("OPBD", 2250m)));
        await TakenAsync(stage, new CamtFile(8).Begin(2255m, 54).Entry(3m).End(CamtFile.Balance("CLBD", 2258m)));
        (await AcceptAsync(stage, 54)).ShouldBeOfType<StatementContinuity.Follows>();
        await TakenAsync(stage, new CamtFile(8).Begin(2258m, 55).Entry(1m).End());
        (await AcceptAsync(stage, 54)).ShouldBeOfType<StatementContinuity.Follows>();
        (await stage.LedgerAsync(LedgerAccount.Bank)).ShouldBe(Amount.Eur(2259m));
        await stage.ProveAsync();

        // A number that was said to be skipped, and waited for somebody all the same.
        await TakenAsync(stage, new CamtFile(8).Begin(2259m, 56).Entry(2m).End(""));
        await stage.Gateway.RunAsync(async db =>
        {
            var account = await db.BankAccounts.SingleAsync();
            (account.SkippedYear, account.SkippedTo) = (2026, 56);
            return await db.SaveChangesAsync();
        });
        (await AcceptAsync(stage, 56)).ShouldBeOfType<StatementContinuity.Follows>();
        await TakenAsync(stage, new CamtFile(8).Begin(2261m, 57).Entry(1m).End());
        await stage.ProveAsync();
    }

    /// <summary>What the account held is told by the first statement that has balances.</summary>
    [Fact]
    public async Task The_first_statement_of_an_account_may_have_no_balances()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        await TakenAsync(stage, new CamtFile(8).Begin(1000m, 51).Entry(33m).End(""));
        (await AcceptAsync(stage, 51)).ShouldBeOfType<StatementContinuity.First>();
        (await stage.LedgerAsync(LedgerAccount.Bank)).ShouldBe(Amount.Eur(33m));

        await TakenAsync(stage, new CamtFile(8).Begin(1033m, 52).Entry(7m).End());

        (await stage.LedgerAsync(LedgerAccount.Bank)).ShouldBe(Amount.Eur(1040m));
        await stage.ProveAsync();
    }

    private static string Paying(string reference) => new CamtFile(8).Transaction(
        1210m, remittance: CamtFile.Structured(TakeStatementsTests.DigitsOf(reference), "BBA"));

    private static async Task TakenAsync(BankStage stage, CamtFile file) =>
        (await stage.TakeAsync(FileOf(file))).ShouldBeOfType<IntakeOutcome.Taken>();

    private static BankFile FileOf(CamtFile file) =>
        new(System.Text.Encoding.UTF8.GetBytes(file.ToString()), "camt.xml");

    /// <summary>The oldest of this number that waits for a person.</summary>
    private static Task<StatementContinuity?> AcceptAsync(BankStage stage, int number) =>
        stage.Gateway.Transactions.RunAsync(
            async (db, token) =>
            {
                var row = await db.Statements.Where(one => one.Number == number && one.Use == StatementUse.Review)
                    .OrderBy(one => one.Id).FirstAsync(token);
                var account = await db.BankAccounts.SingleAsync(one => one.Id == row.BankAccountId, token);
                return await stage.Gateway.Get<TakeStatements>().AcceptAsync(db, row, account, "test", token);
            },
            TestContext.Current.CancellationToken);
}
