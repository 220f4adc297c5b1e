using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

public class BookMovementsTests
{
    private const string Payer = "BE74999000000303";

    [Theory, ClassData<Databases>]
    public async Task A_returned_payment_opens_its_invoice_again_and_takes_credit_back(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1300m, Digits(invoice.PaymentReference), "101", customerReference: "E2E-1").End());
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-90m));

        await stage.TakeAsync(new CodaFile().Begin(2300m, 52, "130326")
            .Movement(-1300m, code: "00503000", customerReference: "E2E-1", returned: "2AC04").End());

        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Open);
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0));
        var movements = await stage.MovementsAsync();
        movements.Select(row => row.State).ShouldBe([MovementState.Booked, MovementState.TookBack]);
        movements[0].TakenBackBy.ShouldBe(movements[1].Id);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task What_nobody_can_tell_waits_with_its_proposals_and_a_person_decides(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin()
            .Movement(1210m, "solde mars", name: "THEATRE CIE", counterparty: Payer).End());
        var waiting = (await stage.MovementsAsync()).ShouldHaveSingleItem();
        waiting.State.ShouldBe(MovementState.Queued);
        Proposals.Read(waiting.Proposals).Ways.ShouldNotBeEmpty();
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(-1210m));

        await stage.DecideAsync(waiting.Id, (first.Id, 210m), (second.Id, 1000m));

        (await stage.ReceivableAsync(first.Id)).Balance().ShouldBe(Amount.Eur(1000m));
        (await stage.ReceivableAsync(second.Id)).Balance().ShouldBe(Amount.Eur(210m));
        await stage.ProveAsync();
    }

    /// <summary>1210 is what the first asked until a part was paid, and as well both rests together.</summary>
    [Theory, ClassData<Databases>]
    public async Task Money_sent_before_a_part_was_known_waits_and_pays_no_other_invoice(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(605m, Digits(first.PaymentReference), "101")
            .Movement(605m, Digits(second.PaymentReference), "101").End());

        await stage.TakeAsync(new CodaFile().Begin(2210m, 52, "130326")
            .Movement(1210m, Digits(first.PaymentReference), "101").End());

        var waiting = (await stage.MovementsAsync())[^1];
        waiting.State.ShouldBe(MovementState.Queued);
        Proposals.Read(waiting.Proposals).Ways.Count(way => way.Reasons.Contains(MatchReason.AskedBefore)).ShouldBe(1);
        (await stage.ReceivableAsync(second.Id)).Balance().ShouldBe(Amount.Eur(605m));
    }

    /// <summary>CODA 2.6: one amount, whose details tell the gross and the costs.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_a_bank_kept_of_a_payment_is_proposed_to_be_given_up(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;

        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1200m, Digits(invoice.PaymentReference), "101", code: "34150000", level: '1')
            .Detail(1210m, code: "84150100").Detail(-10m, code: "84137006", level: '1').End());

        (await stage.MovementsAsync()).ShouldHaveSingleItem().State.ShouldBe(MovementState.Booked);
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(10m), "until a person agrees");
        await using var read = stage.Gateway.Read();
        var proposed = await read.WriteOffs.SingleAsync(TestContext.Current.CancellationToken);
        (proposed.Money, proposed.Reason, proposed.State)
            .ShouldBe((Amount.Eur(10m), WriteOffReason.BankCharges, ApprovalState.Proposed));
        await stage.Gateway.RunAsync(db => stage.Gateway.Get<WriteOffs>().DecideAsync(
            db, new Scope.Administration(), proposed.Id, approves: true, "person:one@example.org key:sgw_1", default));
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();

        // It comes back: no bank kept anything of it. And had it not come back, the charges want approval again.
        await stage.TakeAsync(new CodaFile().Begin(2200m, 52, "130326")
            .Movement(-1200m, "retour", code: "00503000", returned: "2AC04").End());
        var (paid, returned) = await stage.MovementsAsync() is [var one, var two] ? (one.Id, two.Id) : default;
        await stage.ActAsync(returned, async (act, db, row) => await act.TakeBackAsync(
            db, row, [await db.Movements.SingleAsync(movement => movement.Id == paid)], "test", default));
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(1210m));
        await stage.ActAsync(returned, (act, db, row) => act.UndoAsync(db, row, "other", "test", default));
        await stage.ActAsync(paid, (act, db, row) => act.UndoAsync(db, row, "other", "test", default));
        (await read.WriteOffs.AsNoTracking().OrderBy(row => row.Id).Select(row => row.State).ToListAsync(
            TestContext.Current.CancellationToken)).ShouldBe([ApprovalState.CalledBack, ApprovalState.CalledBack]);
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(1210m));
        await stage.ProveAsync();

        await stage.TakeAsync(new CodaFile().Begin(1000m, 53, "140326").Movement(1m, "rien").End());

        // A person accepts the way that the bank's details tell: what the bank kept is proposed as well.
        await stage.DecideAsync(paid, (invoice.Id, 1200m));
        (await read.WriteOffs.AsNoTracking().CountAsync(
            row => row.State == ApprovalState.Proposed && row.ProposedBy == "test" && row.Amount == 1000,
            TestContext.Current.CancellationToken)).ShouldBe(1);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task An_account_learnt_by_a_mistake_is_forgotten_with_it(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1210m, "merci", name: "QUELQU UN", counterparty: Payer).End());
        var mistaken = (await stage.MovementsAsync())[0].Id;
        await stage.DecideAsync(mistaken, (first.Id, 1210m));
        (await LearntAsync()).ShouldBe(1);

        await stage.ActAsync(mistaken, (act, db, row) => act.UndoAsync(db, row, "wrong client", "test", default));

        (await LearntAsync()).ShouldBe(0);
        await stage.Gateway.IssueOneAsync();
        await stage.TakeAsync(new CodaFile().Begin(2210m, 52, "130326")
            .Movement(1210m, "merci encore", name: "QUELQU UN", counterparty: Payer).End());
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Queued);

        async Task<int> LearntAsync()
        {
            await using var db = stage.Gateway.Read();
            return await db.PayerAccounts.CountAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task However_much_waits_everything_of_it_is_looked_at_again_in_turn()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        const int Around = 1100;
        var file = new CodaFile().Begin(number: 51);
        for (var number = 0; number <= 2 * Around; number++)
        {
            file.Movement(number == Around ? 1210m : 1m, "rien");
        }

        await stage.TakeAsync(file.End());
        await stage.Gateway.IssueOneAsync();
        for (var day = 0; day < 2; day++)
        {
            stage.Gateway.Clock.Advance(TimeSpan.FromDays(1));
            await stage.TakeAsync(
                new CodaFile().Begin(4410m + day, 52 + day, $"{13 + day}0326").Movement(1m, "rien").End());
        }

        Proposals.Read((await stage.MovementsAsync())[Around].Proposals).Ways.ShouldNotBeEmpty(
            "neither among the oldest nor among the newest that are looked at in one go");
    }

    [Theory, ClassData<Databases>]
    public async Task An_account_that_a_person_confirmed_is_known_the_next_time(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1210m, "merci", name: "QUELQU UN", counterparty: Payer).End());
        await stage.DecideAsync((await stage.MovementsAsync())[0].Id, (first.Id, 1210m));
        var second = (await stage.Gateway.IssueOneAsync()).Row;

        await stage.TakeAsync(new CodaFile().Begin(2210m, 52, "130326")
            .Movement(1210m, "merci encore", name: "QUELQU UN", counterparty: Payer).End());

        (await stage.ReceivableAsync(second.Id)).State().ShouldBe(ReceivableState.Paid);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_decision_is_undone_whole_and_money_waits_again(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin().Movement(1300m, Digits(invoice.PaymentReference), "101").End());
        var id = (await stage.MovementsAsync())[0].Id;

        var undone = await stage.ActAsync(id, (act, db, row) => act.UndoAsync(db, row, "wrong", "test", default));
        var again = await stage.ActAsync(id, (act, db, row) => act.UndoAsync(db, row, "wrong", "test", default));

        undone.ShouldBeOfType<MovementOutcome.Decided>();
        again.ShouldBeOfType<MovementOutcome.OtherState>();
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Open);
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(-1300m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_return_is_undone_and_what_it_took_back_is_paid_again(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1300m, Digits(invoice.PaymentReference), "101", customerReference: "E2E-1").End());
        await stage.TakeAsync(new CodaFile().Begin(2300m, 52, "130326")
            .Movement(-1300m, code: "00503000", customerReference: "E2E-1", returned: "2AC04").End());
        var (paid, returned) = await PairAsync();

        var undone = await stage.ActAsync(
            returned.Id, (act, db, row) => act.UndoAsync(db, row, "of another", "test", default));

        undone.ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-90m));
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(1300m), "it left, nobody knows why");
        var (again, waiting) = await PairAsync();
        (again.State, again.TakenBackBy, waiting.State).ShouldBe((MovementState.Booked, null, MovementState.Queued));
        again.PaymentId.ShouldNotBe(paid.PaymentId, "a payment that was reversed is never paid again");
        await stage.ProveAsync();

        // The next file looks at what waits; what a person undid is theirs.
        await stage.TakeAsync(new CodaFile().Begin(1000m, 53, "140326").Movement(1m, "rien").End());
        (await PairAsync()).Returned.State.ShouldBe(MovementState.Queued);
        (await stage.ActAsync(returned.Id, async (act, db, row) => await act.TakeBackAsync(
            db, row, [(await db.Movements.FindAsync(again.Id))!], "test", default)))
            .ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Open);
        await stage.ProveAsync();

        async Task<(MovementRow Paid, MovementRow Returned)> PairAsync() =>
            await stage.MovementsAsync() is [var first, var second, ..] ? (first, second) : default;
    }

    [Theory, ClassData<Databases>]
    public async Task Money_of_a_client_who_owes_nothing_pays_no_namesake(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (gateway, name) = (stage.Gateway, stage.Gateway.Client.Name);
        await gateway.IssueOneAsync();
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(1210m, "acompte", name: name).End());
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Booked, "nobody else has the name");

        await gateway.RunAsync(async db =>
        {
            await Clients.RegisterAsync(
                db, gateway.Client with { Id = ClientId.New(gateway.Clock), EnterpriseNumber = null }, default);
            return true;
        });
        await gateway.IssueOneAsync();
        await stage.TakeAsync(
            new CodaFile().Begin(2210m, 52, "130326").Movement(1210m, "acompte", name: name).End());

        var waiting = (await stage.MovementsAsync())[^1];
        waiting.State.ShouldBe(MovementState.Queued);
        Proposals.Read(waiting.Proposals).Ways.ShouldNotBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task Parts_that_are_not_the_movement_are_refused(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin().Movement(100m, "rien").End());
        var id = (await stage.MovementsAsync())[0].Id;

        var outcome = await stage.DecideAsync(id, (invoice.Id, 99m));

        outcome.ShouldBeOfType<MovementOutcome.Refused>().Findings[0].Rule.ShouldBe("SGW-MOVEMENT-SUM");
        (await stage.MovementsAsync())[0].State.ShouldBe(MovementState.Queued);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_return_whose_credit_was_used_waits_for_a_person(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1300m, Digits(first.PaymentReference), "101", customerReference: "E2E-1").End());
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.Gateway.RunAsync(db => stage.Gateway.Get<ClientCredits>().UseAsync(
            db, new Scope.Administration(), second.ClientId, second.Id, null, "test", default));

        await stage.TakeAsync(new CodaFile().Begin(2300m, 52, "130326")
            .Movement(-1300m, code: "00503000", customerReference: "E2E-1", returned: "2AC04").End());

        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Queued);
        (await stage.ReceivableAsync(first.Id)).State().ShouldBe(ReceivableState.Paid);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task One_transfer_pays_several_invoices_and_two_transfers_pay_one(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        var second = (await stage.Gateway.IssueOneAsync()).Row;

        await stage.TakeAsync(new CodaFile().Begin()
            .Movement(2000m, $"{first.PaymentReference} et {second.PaymentReference}", name: "THEATRE & CIE")
            .Movement(420m, Digits(second.PaymentReference), "101").End());
        foreach (var waiting in (await stage.MovementsAsync()).Where(row => row.State == MovementState.Queued))
        {
            await stage.DecideAsync(waiting.Id, (first.Id, 1210m), (second.Id, 790m));
        }

        (await stage.ReceivableAsync(first.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.ReceivableAsync(second.Id)).State().ShouldBe(ReceivableState.Paid);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Money_in_another_currency_waits_and_pays_nothing(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(currency: "USD")
            .Movement(1210m, Digits(invoice.PaymentReference), "101").End());
        var waiting = (await stage.MovementsAsync()).ShouldHaveSingleItem();
        waiting.State.ShouldBe(MovementState.Queued);

        (await stage.DecideAsync(waiting.Id, (invoice.Id, 1210m))).ShouldBeOfType<MovementOutcome.Refused>();

        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Open);
    }

    [Theory, ClassData<Databases>]
    public async Task A_debit_that_names_a_payment_waits_and_one_that_names_none_is_set_aside(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1210m, Digits(invoice.PaymentReference), "101", customerReference: "E2E-1").End());

        await stage.TakeAsync(new CodaFile().Begin(2210m, 52, "130326")
            .Movement(-1210m, code: "00101000", customerReference: "E2E-1")
            .Movement(-10m, Digits(invoice.PaymentReference), "101", code: "00101000")
            .Movement(-5m, "010806817183", "101", code: "00101000", customerReference: "E2E-2").End());

        var movements = await stage.MovementsAsync();
        movements.Select(row => row.State).ShouldBe(
            [MovementState.Booked, MovementState.Queued, MovementState.Queued, MovementState.SetAside]);
        Proposals.Read(movements[1].Proposals).MayUndo.ShouldBe([movements[0].PaymentId!.Value]);
        Proposals.Read(movements[2].Proposals).MayUndo.ShouldBe([movements[0].PaymentId!.Value]);
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Costs_of_the_bank_are_set_aside_by_themselves(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);

        await stage.TakeAsync(new CodaFile().Begin().Movement(-12.4m, code: "00335010").End());

        (await stage.MovementsAsync())[0].State.ShouldBe(MovementState.SetAside);
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
    }

    private static string Digits(string? reference) => TakeStatementsTests.DigitsOf(reference!);
}
