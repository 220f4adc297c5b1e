using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>Money goes back of which a part had become the client's credit: the credit goes with it, once.</summary>
public class ReturnedCreditTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Theory, ClassData<Databases>]
    public async Task What_a_credit_note_left_over_goes_with_the_payment_that_the_bank_returns(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = await stage.Gateway.IssueOneAsync();
        await PayAsync(stage, invoice.Row, 1210m, "E1", 51);
        await CreditAsync(stage.Gateway, invoice);
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-1210m));

        await ReturnAsync(stage, 1210m, "E1", 52);

        (await stage.ReceivableAsync(invoice.Row.Id)).Balance().ShouldBe(Amount.Eur(0), "it is credited whole");
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0), "the money has left");
        await using var db = stage.Gateway.Read();
        db.PayrollEntries.OrderBy(row => row.Sequence).Last().Open.ShouldBe(0);
        await stage.ProveAsync();

        // The return was another's: the money is the client's again.
        var returned = (await stage.MovementsAsync())[^1];
        (await stage.ActAsync(returned.Id, (act, one, row) => act.UndoAsync(one, row, "other", "test", default)))
            .ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.ReceivableAsync(invoice.Row.Id)).Balance().ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-1210m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task What_a_credit_note_left_over_and_was_used_holds_the_payment(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var gateway = stage.Gateway;
        var invoice = await gateway.IssueOneAsync();
        await PayAsync(stage, invoice.Row, 605m, "E1", 51);
        var byHand = (await gateway.RunAsync(db => gateway.Get<BookPayment>().RunAsync(
            db, invoice.Row.Id, Amount.Eur(605m), Today, "cash", "test", default)))
            .ShouldBeOfType<PaymentOutcome.Booked>().Payment;
        await CreditAsync(gateway, invoice);
        var next = (await gateway.IssueOneAsync()).Row;
        await gateway.RunAsync(db => gateway.Get<ClientCredits>().UseAsync(
            db, new Scope.Administration(), next.ClientId, next.Id, 606m, "test", default));

        // 604 are left of 1,210: neither of the two payments of 605 can go.
        await ReturnAsync(stage, 605m, "E1", 52);
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Queued);
        (await ReverseAsync()).ShouldBeOfType<PaymentOutcome.CreditIsUsed>();
        await stage.ProveAsync();

        await PayAsync(stage, next, 605m, "E2", 53);
        (await ReverseAsync()).ShouldBeOfType<PaymentOutcome.Booked>();

        (await stage.ReceivableAsync(invoice.Row.Id)).Balance().ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();

        Task<PaymentOutcome> ReverseAsync() => gateway.RunAsync(db => gateway.Get<ReversePayment>().RunAsync(
            db, invoice.Row.Id, byHand, Today, "false note", "test", default));
    }

    [Theory, ClassData<Databases>]
    public async Task Two_payments_that_lean_on_one_credit_go_back_together_or_not_at_all(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        await PayAsync(stage, first, 1240m, "E1", 51);
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        await PayAsync(stage, second, 1240m, "E1", 52);
        var third = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.Gateway.RunAsync(db => stage.Gateway.Get<ClientCredits>().UseAsync(
            db, new Scope.Administration(), third.ClientId, third.Id, 20m, "test", default));

        await ReturnAsync(stage, 2480m, "E1", 53);

        (await stage.MovementsAsync()).Select(row => row.State)
            .ShouldBe([MovementState.Booked, MovementState.Booked, MovementState.Queued]);
        await stage.ProveAsync();
    }

    /// <summary>A bank may value what goes back before what came.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_goes_back_is_owed_again_from_the_day_it_came_at_the_earliest(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await PayAsync(stage, invoice, 1300m, "E1", 51);

        await TakeAsync(stage, 52, file => file
            .Movement(-1300m, code: "00503000", customerReference: "E1", returned: "2AC04").Change(3, 48, "110326"));

        var entries = (await stage.ReceivableAsync(invoice.Id)).Entries;
        entries.Skip(1).Select(entry => (entry.Kind, entry.ValueDate)).ShouldBe(
            [(ReceivableEntryKind.Paid, Today), (ReceivableEntryKind.PaymentReversed, Today)]);
        await using var db = stage.Gateway.Read();
        (await db.ClientCreditEntries.Select(entry => entry.ValueDate).Distinct()
            .ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([Today]);
        await stage.ProveAsync();
    }

    /// <summary>The bank undoes an entry of its own, and not all of it: a person says whose, and what of the rest.
    /// </summary>
    [Theory, ClassData<Databases>]
    public async Task A_correction_of_the_bank_takes_back_a_part_and_the_rest_is_told(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await PayAsync(stage, invoice, 1210m, "E1", 51);
        await TakeAsync(stage, 52, file => file
            .Movement(-1210m, "annulation", code: "00149000")
            .Movement(-1200m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101", code: "00149000"));
        var movements = await stage.MovementsAsync();
        movements.Skip(1).Select(row => Proposals.Read(row.Proposals).MayUndo.Single())
            .ShouldBe([movements[0].PaymentId!.Value, movements[0].PaymentId!.Value], "what it may be is shown");

        (await TakeBackAsync(null)).ShouldBeOfType<MovementOutcome.Refused>("10 are left");
        (await TakeBackAsync(ReturnRest.Kept)).ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(1210m));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m));
        await stage.ProveAsync();

        await stage.ActAsync(movements[2].Id, (act, db, row) => act.UndoAsync(db, row, "wrong", "test", default));
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
        (await TakeBackAsync(ReturnRest.SetAside)).ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(1210m), "the other waits");
        await stage.ProveAsync();

        Task<MovementOutcome> TakeBackAsync(ReturnRest? rest) => stage.ActAsync(
            movements[2].Id,
            async (act, db, row) => await act.TakeBackAsync(
                db, row, [await db.Movements.FindAsync(movements[0].Id) ?? throw new InvalidOperationException()],
                "test", default, rest));
    }

    private static Task PayAsync(
        BankStage stage, DocumentRow invoice, decimal amount, string endToEndId, int number) =>
        TakeAsync(stage, number, file => file.Movement(
            amount, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101", customerReference: endToEndId));

    private static Task ReturnAsync(BankStage stage, decimal amount, string endToEndId, int number) =>
        TakeAsync(stage, number, file => file.Movement(
            -amount, code: "00503000", customerReference: endToEndId, returned: "2AC04"));

    private static async Task TakeAsync(BankStage stage, int number, Func<CodaFile, CodaFile> movement)
    {
        var before = (await stage.LedgerAsync(LedgerAccount.Bank)).Value;
        var file = new CodaFile().Begin(number == 51 ? 5000m : before, number, $"{number - 39:00}0326");
        (await stage.TakeAsync(movement(file).End())).ShouldBeOfType<IntakeOutcome.Taken>();
    }

    private static Task CreditAsync(TestGateway gateway, IssueOutcome.Issued invoice) =>
        gateway.IssueAsync(gateway.Order(
            content: CreditNote.ContentOf((Invoice)invoice.Document, Today, "annulé")) with
        {
            Kind = DocumentKind.CreditNote,
            Corrects = invoice.Row.Id,
        });
}
