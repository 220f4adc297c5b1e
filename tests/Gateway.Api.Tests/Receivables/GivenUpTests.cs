using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Banking;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Receivables;

/// <summary>What two people gave up is asked again by money alone, and only while that money is there.</summary>
public class GivenUpTests
{
    private static readonly Scope Everything = new Scope.Administration();

    [Theory, ClassData<Databases>]
    public async Task What_money_asked_again_is_given_up_again_when_the_money_goes(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        var reference = TakeStatementsTests.DigitsOf(invoice.PaymentReference!);
        await GiveUpAsync(stage, new WriteOffOrder(invoice.Id, WriteOffReason.Settled, 200m));
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(1010m, reference, "101")
            .Movement(200m, "d'un autre", customerReference: "E2E-2").End());
        var stray = (await stage.MovementsAsync())[1].Id;

        // A clerk's mistake, and what a bank takes back.
        await stage.DecideAsync(stray, (invoice.Id, 200m));
        (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(0));
        await stage.ActAsync(stray, (act, db, row) => act.UndoAsync(db, row, "of another", "test", default));
        await SettledAsync();
        await stage.DecideAsync(stray, (invoice.Id, 200m));
        await stage.TakeAsync(new CodaFile().Begin(2210m, 52, "130326")
            .Movement(-200m, code: "00503000", customerReference: "E2E-2", returned: "2AC04").End());
        await SettledAsync();

        // The return had been another's: the money is there, and so is what it asked; undone once more, it is not.
        var returned = (await stage.MovementsAsync())[^1].Id;
        await stage.ActAsync(returned, (act, db, row) => act.UndoAsync(db, row, "of another", "test", default));
        (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(0));
        await stage.ActAsync(stray, (act, db, row) => act.UndoAsync(db, row, "of another", "test", default));
        await SettledAsync();

        // By hand as by the bank.
        await ReverseAsync(stage, invoice.Id, await PayAsync(stage, invoice.Id, 50m));
        await SettledAsync();
        await using var read = stage.Gateway.Read();
        (await read.PayrollEntries.Where(row => row.Type == PayrollEntryType.InvoiceWrittenOff)
            .SumAsync(row => row.AmountInclVat)).ShouldBe(-20_000);

        async Task SettledAsync()
        {
            (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(0));
            (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(200m));
            await stage.ProveAsync();
        }
    }

    [Fact]
    public async Task Cents_that_were_given_up_with_money_by_hand_fall_with_it_and_with_no_other()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var (invoice, acts) = ((await stage.Gateway.IssueOneAsync()).Row.Id, stage.Gateway.Get<WriteOffs>());
        var paid = await PayAsync(stage, invoice, 1209.97m);
        await using (var db = stage.Gateway.Read())
        {
            var (entity, shown) = (stage.Gateway.LegalEntity.Id, await acts.PreviewCentsAsync(
                db, stage.Gateway.LegalEntity.Id, default));
            await RunAsync(stage, (one, token) => acts.GiveUpCentsAsync(
                one, entity, OpenCents.MarkOf(shown), "x", token));
        }

        await ReverseAsync(stage, invoice, await PayAsync(stage, invoice, 200m));
        (await stage.ReceivableAsync(invoice)).Balance().ShouldBe(Amount.Eur(0), "another's mistake asks no cents");
        await ReverseAsync(stage, invoice, paid);
        (await stage.ReceivableAsync(invoice)).Balance().ShouldBe(Amount.Eur(1210m));
        await stage.ProveAsync();
    }

    private static async Task GiveUpAsync(BankStage stage, WriteOffOrder order)
    {
        var acts = stage.Gateway.Get<WriteOffs>();
        var proposed = (await RunAsync(stage, (db, token) => acts.ProposeAsync(
            db, Everything, order, "person:one@example.org key:sgw_1", token)))
            .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>().Row;
        (await RunAsync(stage, (db, token) => acts.DecideAsync(
            db, Everything, proposed.Id, approves: true, "person:two@example.org key:sgw_2", token)))
            .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
    }

    private static async Task<PaymentId> PayAsync(
        BankStage stage, DocumentId invoice, decimal amount) =>
        (await RunAsync(stage, (db, token) => stage.Gateway.Get<BookPayment>().RunAsync(
            db, invoice, Amount.Eur(amount), stage.Gateway.Clock.Today(), "cash", "x", token)))
        .ShouldBeOfType<PaymentOutcome.Booked>().Payment;

    private static async Task ReverseAsync(
        BankStage stage, DocumentId invoice, PaymentId payment) =>
        (await RunAsync(stage, (db, token) => stage.Gateway.Get<ReversePayment>().RunAsync(
            db, invoice, payment, stage.Gateway.Clock.Today(), "wrong", "x", token)))
        .ShouldBeOfType<PaymentOutcome.Booked>();

    private static Task<T> RunAsync<T>(BankStage stage, Func<GatewayDbContext, CancellationToken, Task<T>> act) =>
        stage.Gateway.Transactions.RunAsync(act, TestContext.Current.CancellationToken);
}
