using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Pain;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

public class RefundDebitTests
{
    private const string Three = "person:three@example.org key:sgw_3";

    private static readonly Scope Everything = new Scope.Administration();

    [Theory, ClassData<Databases>]
    public async Task A_refund_leaves_with_one_debit_and_the_second_of_the_same_file_waits(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);

        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId)
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId)
            .Movement(-79m, code: "00101000", customerReference: refund.EndToEndId).End());

        (await stage.MovementsAsync()).Skip(1).Select(row => (row.State, row.PaymentId)).ShouldBe(
            [(MovementState.Booked, refund.Id), (MovementState.Queued, null), (MovementState.Queued, null)]);
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(159m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_debit_that_a_person_took_from_a_refund_is_not_booked_on_it_again(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);
        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId).End());
        var id = (await stage.MovementsAsync())[^1].Id;
        (await stage.ActAsync(id, (act, db, row) => act.UndoAsync(db, row, "not this one", "test", default)))
            .ShouldBeOfType<MovementOutcome.Decided>();

        await stage.TakeAsync(new CodaFile().Begin(3420m, 53, "140326").Movement(1m, "rien").End());

        (await stage.MovementsAsync()).Single(row => row.Id == id).State.ShouldBe(MovementState.Queued);
        await stage.ProveAsync();

        // It was this one after all: the person says so.
        (await NameAsync(stage, id, refund.Id)).ShouldBeOfType<MovementOutcome.Decided>();
        (await NameAsync(stage, id, refund.Id)).ShouldBeOfType<MovementOutcome.OtherState>();
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(-1m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_refund_that_the_bank_brings_back_is_the_clients_credit_again(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);
        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId).End());
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m));

        await stage.TakeAsync(new CodaFile().Begin(3420m, 53, "140326")
            .Movement(80m, customerReference: refund.EndToEndId, returned: "2AC04")
            .Movement(80m, customerReference: refund.EndToEndId, returned: "2AC04").End());

        (await stage.MovementsAsync()).Skip(1).Select(row => row.State)
            .ShouldBe([MovementState.Booked, MovementState.TookBack, MovementState.Queued], "it comes back once");
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-90m));
        await stage.ProveAsync();

        var back = (await stage.MovementsAsync())[^2].Id;
        (await stage.ActAsync(back, (act, db, row) => act.UndoAsync(db, row, "of another", "test", default)))
            .ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task The_return_of_a_refund_is_not_undone_once_its_credit_is_used(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);
        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId).End());
        await stage.TakeAsync(new CodaFile().Begin(3420m, 53, "140326")
            .Movement(80m, customerReference: refund.EndToEndId, returned: "2AC04").End());
        var next = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.Gateway.RunAsync(db => stage.Gateway.Get<ClientCredits>().UseAsync(
            db, Everything, next.ClientId, next.Id, null, "test", default));

        var back = (await stage.MovementsAsync())[^1];
        (await stage.ActAsync(back.Id, (act, db, row) => act.UndoAsync(db, row, "of another", "test", default)))
            .ShouldBeOfType<MovementOutcome.CreditIsUsed>();

        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.TookBack);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task What_the_bank_did_not_execute_is_called_back_by_a_second_person_and_its_debit_waits_then(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);

        (await CallBackAsync(stage, refund.Id, "person:two@example.org key:sgw_3"))
            .ShouldBeOfType<ApprovalOutcome<RefundRow>.NotSecond>("who approved it");
        (await CallBackAsync(stage, refund.Id, "key:sgw_4")).ShouldBeOfType<ApprovalOutcome<RefundRow>.NotSecond>();
        (await CallBackAsync(stage, refund.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundRow>.Done>()
            .Row.CalledBackBy.ShouldBe(Three);
        (await CallBackAsync(stage, refund.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundRow>.NotPossible>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-90m));
        await stage.ProveAsync();
        (await WriteAsync(stage)).ShouldBeNull("it goes out with no file");

        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId).End());
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Queued, "a person explains it");
        await stage.ProveAsync();

        // The bank executed it all the same: the credit is gone again.
        var debit = (await stage.MovementsAsync())[^1].Id;
        (await NameAsync(stage, debit, refund.Id)).ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_file_that_the_bank_did_not_take_is_made_again_without_what_left(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);
        var file = (await WriteAsync(stage)).ShouldNotBeNull();

        (await WriteAgainAsync(stage, file.Id, "person:one@example.org key:sgw_9"))
            .ShouldBeOfType<ApprovalOutcome<RefundFileRow>.NotSecond>("who made the first");
        var again = (await WriteAgainAsync(stage, file.Id, Three))
            .ShouldBeOfType<ApprovalOutcome<RefundFileRow>.Done>().Row;
        System.Text.Encoding.UTF8.GetString(again.Content).ShouldContain(refund.EndToEndId);
        again.Content.ShouldNotBe(file.Content);
        (await WriteAgainAsync(stage, file.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundFileRow>.NotPossible>();

        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId).End());
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Booked);
        (await CallBackAsync(stage, refund.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundRow>.NotPossible>();
        (await WriteAgainAsync(stage, again.Id, "person:one@example.org key:sgw_1"))
            .ShouldBeOfType<ApprovalOutcome<RefundFileRow>.NotPossible>("it left");
        await stage.ProveAsync();
    }

    /// <summary>A bank that books one total tells the id of the file, and no more.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_total_takes_the_refunds_of_its_file_and_is_told_again_by_a_person(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var refund = await RefundAsync(stage);
        var other = await ApproveAsync(stage, refund.ClientId, 10m);
        var file = (await WriteAsync(stage)).ShouldNotBeNull();

        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-89m, code: "10101000", customerReference: file.Id.ToString("N"))
            .Movement(-90m, code: "10101000", customerReference: file.Id.ToString("N")).End());
        var (wrong, total) = ((await stage.MovementsAsync())[^2], (await stage.MovementsAsync())[^1]);
        (wrong.State, total.State).ShouldBe((MovementState.Queued, MovementState.Booked), "of another sum");
        await stage.ProveAsync();

        // One of them comes back; that was an error.
        await stage.TakeAsync(new CodaFile().Begin(3321m, 53, "140326")
            .Movement(10m, customerReference: other.EndToEndId, returned: "2AC04").End());
        var back = (await stage.MovementsAsync())[^1];
        back.State.ShouldBe(MovementState.TookBack);
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m));
        await stage.ProveAsync();
        (await UndoAsync(stage, total.Id)).ShouldBeOfType<MovementOutcome.OtherState>();
        (await UndoAsync(stage, back.Id)).ShouldBeOfType<MovementOutcome.Decided>();
        (await UndoAsync(stage, total.Id)).ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();

        // While it waits nothing leaves again and nothing is called back.
        (await WriteAgainAsync(stage, file.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundFileRow>.DebitWaits>();
        (await CallBackAsync(stage, refund.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundRow>.DebitWaits>();
        (await NameAsync(stage, total.Id, refund.Id)).ShouldBeOfType<MovementOutcome.Refused>("80 are not 90");
        (await NameAsync(stage, total.Id, refund.Id, other.Id)).ShouldBeOfType<MovementOutcome.Decided>();
        (await NameAsync(stage, wrong.Id, refund.Id)).ShouldBeOfType<MovementOutcome.Refused>("it has left");
        (await WriteAgainAsync(stage, file.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundFileRow>.NotPossible>();
        await stage.ProveAsync();
    }

    [Fact]
    public async Task What_was_given_back_by_web_banking_is_told_by_one_person_and_agreed_by_another()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var refund = await RefundAsync(stage);
        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-10m, "remboursement", code: "00101000").Movement(-80m, code: "00101000").End());
        var (small, like) = ((await stage.MovementsAsync())[^2].Id, (await stage.MovementsAsync())[^1].Id);
        (await CallBackAsync(stage, refund.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundRow>.DebitWaits>(
            "80 left and nobody said what for");

        await UndoAsync(stage, small);
        await UndoAsync(stage, like);
        (await ProposeAsync(like)).ShouldBeOfType<MovementOutcome.Refused>("there are 10");
        (await ProposeAsync(small)).ShouldBeOfType<MovementOutcome.Decided>().Row.State.ShouldBe(MovementState.Queued);
        (await ProposeAsync(small)).ShouldBeOfType<MovementOutcome.OtherState>("once");
        await using var db = stage.Gateway.Read();
        var proposed = await db.Refunds.AsNoTracking().SingleAsync(row => row.State == ApprovalState.Proposed);
        (await ApproveAsync(stage, proposed.Id, "person:one@example.org key:sgw_1"))
            .ShouldBeOfType<ApprovalOutcome<RefundRow>.NotSecond>();
        (await ApproveAsync(stage, proposed.Id, Three)).ShouldBeOfType<ApprovalOutcome<RefundRow>.Done>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0));
        (await WriteAsync(stage)).ShouldNotBeNull().Count.ShouldBe(1, "it has left: no file takes it");
        await stage.ProveAsync();

        await UndoAsync(stage, small);
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m), "as if nobody had told it");
        await stage.ProveAsync();
        (await NameAsync(stage, like, refund.Id)).ShouldBeOfType<MovementOutcome.Decided>();
        await stage.ProveAsync();

        Task<MovementOutcome> ProposeAsync(MovementId id) => stage.ActAsync(id, (act, unit, row) =>
            act.ProposeRefundAsync(unit, row, refund.ClientId, "person:one@example.org key:sgw_1", default));
    }

    [Fact]
    public async Task What_a_bank_took_beside_a_refund_is_no_clients()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var refund = await RefundAsync(stage);
        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-81.5m, "remboursement et frais", code: "00101000").End());
        var debit = (await stage.MovementsAsync())[^1].Id;
        await UndoAsync(stage, debit);
        (await NameAsync(stage, debit, refund.Id)).ShouldBeOfType<MovementOutcome.Refused>("1.50 is not said");
        (await FeeAsync(ReturnRest.Kept)).ShouldBeOfType<MovementOutcome.Refused>();

        (await FeeAsync(ReturnRest.SetAside)).ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
        await UndoAsync(stage, debit);
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(1.5m), "80.00 are on their way");
        await stage.ProveAsync();
        (await FeeAsync(ReturnRest.SetAside)).ShouldBeOfType<MovementOutcome.Decided>();

        // All of it comes back: what the fee was of it is no client's either.
        await stage.TakeAsync(new CodaFile().Begin(3418.5m, 53, "140326").Movement(81.5m, "retour").End());
        var back = (await stage.MovementsAsync())[^1].Id;
        (await BackAsync(null)).ShouldBeOfType<MovementOutcome.Refused>();
        (await BackAsync(ReturnRest.SetAside)).ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-90m));
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();

        Task<MovementOutcome> FeeAsync(ReturnRest rest) => stage.ActAsync(
            debit, (act, db, row) => act.RefundAsync(db, row, [refund.Id], "test", default, rest));

        Task<MovementOutcome> BackAsync(ReturnRest? rest) => stage.ActAsync(back, async (act, db, row) =>
            await act.TakeBackAsync(
                db, row, [await db.Movements.SingleAsync(one => one.Id == debit)], "test", default, rest));
    }

    private static Task<MovementOutcome> NameAsync(BankStage stage, MovementId id, params Guid[] refunds) =>
        stage.ActAsync(id, (act, db, row) => act.RefundAsync(db, row, refunds, "test", default));

    private static Task<MovementOutcome> UndoAsync(BankStage stage, MovementId id) =>
        stage.ActAsync(id, (act, db, row) => act.UndoAsync(db, row, "not this one", "test", default));

    private static Task<ApprovalOutcome<RefundRow>> CallBackAsync(BankStage stage, Guid refund, string actor) =>
        stage.Gateway.Transactions.RunAsync(
            (db, token) => stage.Gateway.Get<Refunds>().CallBackAsync(db, Everything, refund, actor, token),
            TestContext.Current.CancellationToken);

    private static Task<ApprovalOutcome<RefundFileRow>> WriteAgainAsync(BankStage stage, Guid file, string actor) =>
        stage.Gateway.Transactions.RunAsync(
            (db, token) => stage.Gateway.Get<Refunds>().WriteAgainAsync(
                db, Everything, file, PainVersion.V09, actor, token),
            TestContext.Current.CancellationToken);

    private static Task<RefundFileRow?> WriteAsync(BankStage stage) => stage.Gateway.RunAsync(
        async db => await stage.Gateway.Get<Refunds>().WriteFileAsync(
            db, await db.LegalEntities.SingleAsync(), PainVersion.V09, "person:one@example.org key:sgw_1", default));

    /// <summary>A client paid 90 too much, and 80 of it is on its way back.</summary>
    private static async Task<RefundRow> RefundAsync(BankStage stage)
    {
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51, oldBalance: 2200m).Movement(
            1300m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101").End());
        return await ApproveAsync(stage, invoice.ClientId, 80m);
    }

    private static async Task<RefundRow> ApproveAsync(BankStage stage, ClientId client, decimal amount)
    {
        var proposed = (await stage.Gateway.Transactions.RunAsync(
            (db, token) => stage.Gateway.Get<Refunds>().ProposeAsync(
                db, Everything, client, amount, Iban.Parse("BE29363099990064"), "Trop-perçu",
                "person:one@example.org key:sgw_1", token),
            TestContext.Current.CancellationToken)).ShouldBeOfType<ApprovalOutcome<RefundRow>.Done>().Row;
        return (await ApproveAsync(stage, proposed.Id, "person:two@example.org key:sgw_2"))
            .ShouldBeOfType<ApprovalOutcome<RefundRow>.Done>().Row;
    }

    private static Task<ApprovalOutcome<RefundRow>> ApproveAsync(BankStage stage, Guid refund, string actor) =>
        stage.Gateway.Transactions.RunAsync(
            (db, token) => stage.Gateway.Get<Refunds>().DecideAsync(
                db, Everything, refund, approves: true, actor, token),
            TestContext.Current.CancellationToken);
}
