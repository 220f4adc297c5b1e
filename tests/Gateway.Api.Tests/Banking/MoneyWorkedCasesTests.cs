using System.Text;
using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
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
    public async Task Payroll_is_told_where_the_bank_tells_of_a_payment_what_else_it_paid_and_the_same_when_it_returns(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.ClaimAsync(invoice.Id, AccessoryKind.Costs, 40m);
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1250m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101", customerReference: "E2E-1")
            .End());
        await stage.TakeAsync(new CodaFile().Begin(2250m, 52, "130326")
            .Movement(-1250m, code: "00503000", customerReference: "E2E-1", returned: "2AC04").End());

        await using var db = stage.Gateway.Read();
        var told = await db.PayrollEntries.ToldAsync(db, 10, default);

        told.Select(one => (one.Entry.Type, one.Entry.AmountInclVat.Value, one.Entry.Accessories.Value)).ShouldBe(
        [
            (PayrollEntryType.InvoiceIssued, 1210m, 0m),
            (PayrollEntryType.InvoicePaid, 1210m, 40m),
            (PayrollEntryType.PaymentReversed, -1210m, -40m),
        ]);
        told[0].Statement.ShouldBeNull();
        var place = new PayrollStatement(StatementFormat.Coda, "BE68539007547034", 2026, 51, "1");
        told.Skip(1).ShouldAllBe(one => one.Statement == place);
        told.ShouldAllBe(one => one.TaxExclusive.Value == 1000m && one.Vat.Value == 210m
            && one.TaxInclusive.Value == 1210m);
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
        var whole = await InvoiceAsync(stage, 1210m, "+++202/6000/04236+++");
        var part = await InvoiceAsync(stage, 1210m, "+++123/4567/89002+++");
        var abroad = await InvoiceAsync(stage, 302.5m, "RF73INV20260042");
        var collectedA = await InvoiceAsync(stage, 100m, endToEndId: "E2E-DD-A");
        var collectedB = await InvoiceAsync(stage, 50m, endToEndId: "E2E-DD-B");

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
            ("1", 1210m, MovementState.Booked), ("2", 200m, MovementState.Booked), ("3", 302.5m, MovementState.Booked),
            ("4/1", 100m, MovementState.Booked), ("4/2", 50m, MovementState.Booked),
            ("5", -50m, MovementState.TookBack), ("6", -12.4m, MovementState.SetAside),
        ]);
        (await OpenAsync(whole), await OpenAsync(part), await OpenAsync(abroad)).ShouldBe((0m, 1010m, 0m));
        (await OpenAsync(collectedA), await OpenAsync(collectedB)).ShouldBe((0m, 50m), "the debit of B came back");
        await stage.ProveAsync();

        async Task<decimal> OpenAsync(DocumentId invoice) => (await stage.ReceivableAsync(invoice)).Balance().Value;
    }

    /// <summary>An invoice of 1,210 of which this is still to pay, under the reference or id of the sample.</summary>
    private static async Task<DocumentId> InvoiceAsync(
        BankStage stage, decimal payable, string? reference = null, string? endToEndId = null)
    {
        var content = TestGateway.Content() with
        {
            PaidAmount = payable < 1210m ? Amount.Eur(1210m - payable) : null,
        };
        var id = (await stage.Gateway.IssueAsync(stage.Gateway.Order(content: content)))[0]
            .ShouldBeOfType<IssueOutcome.Issued>().Row.Id;
        await stage.Gateway.RunAsync(async db =>
        {
            if (reference is not null)
            {
                await db.Receivables.Where(row => row.InvoiceId == id)
                    .ExecuteUpdateAsync(row => row.SetProperty(one => one.PaymentReference, reference));
            }

            return endToEndId is null
                ? null
                : await stage.Gateway.Get<Collections>().TellAsync(
                    db, new Scope.Administration(), id, endToEndId, "test", default);
        });
        return id;
    }
}
