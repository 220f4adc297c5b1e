using System.Text;
using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Testing;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// The worked cases about money that is stored, by their numbers; T19 and T20 stand in <c>LateMoneyTests</c>.
/// </summary>
public class MoneyWorkedCasesTests
{
    [Theory, ClassData<Databases>]
    public async Task T28_half_of_an_invoice_tells_payroll_half_of_its_turnover_and_contribution(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        var reference = TakeStatementsTests.DigitsOf(invoice.PaymentReference!);

        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(605m, reference, "101").End());
        await using var db = stage.Gateway.Read();
        var half = await db.PayrollEntries.SingleAsync(row => row.PaymentId != null);
        await stage.TakeAsync(new CodaFile().Begin(1605m, 52, "130326").Movement(605m, reference, "101").End());

        half.Type.ShouldBe(PayrollEntryType.InvoicePartiallyPaid);
        (half.ExVatShare, half.ContributionRate).ShouldBe((50_000, 6500));
        (half.ExVatShare * half.ContributionRate / 100_000).ShouldBe(3_250);
        (await db.PayrollEntries.SumAsync(row => row.ContributionAmount)).ShouldBe(6_500, "of the whole invoice");
        (await db.PayrollEntries.Where(row => row.PaymentId != null).SumAsync(row => row.ExVatShare))
            .ShouldBe(100_000);
    }

    [Theory, ClassData<Databases>]
    public async Task T33_the_synthetic_statement_is_booked_as_its_author_says(DatabaseProvider provider)
    {
        var path = SharedFolder.Find("vectors", "bank", "synthetic.cod");
        if (path is null)
        {
            Assert.Skip("The folder of reference material is absent.");
        }

        await using var stage = await BankStage.OpenAsync(provider);
        // The account of the sample is nobody's; of the same length, ours stands in its place.
        var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(
            path, TestContext.Current.CancellationToken)).Replace("BE96999000000101", CodaFile.OwnIban);
        text.Split('\n').Count(line => line.Length > 0 && line[0] is '1' or '2' or '3' or '8').ShouldBe(23);

        var outcome = await stage.TakeAsync(new BankFile(Encoding.Latin1.GetBytes(text), "synthetic.cod"));

        var taken = outcome.ShouldBeOfType<IntakeOutcome.Taken>().Statements.ShouldHaveSingleItem();
        (taken.Row.OpeningAmount, taken.Row.ClosingAmount).ShouldBe((100_000, 280_010));
        (await stage.LedgerAsync(LedgerAccount.Bank)).ShouldBe(Amount.Eur(2800.10m));
        (await stage.MovementsAsync()).Select(row => (row.Place, row.Money.Value, row.State)).ShouldBe(
        [
            ("1", 1210m, MovementState.Queued), ("2", 200m, MovementState.Queued), ("3", 302.5m, MovementState.Queued),
            ("4/1", 100m, MovementState.Queued), ("4/2", 50m, MovementState.Queued),
            ("5", -50m, MovementState.Queued), ("6", -12.4m, MovementState.SetAside),
        ]);
        await stage.ProveAsync();
    }
}
