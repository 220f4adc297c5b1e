using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Banking;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Banking.Pain;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Receivables;

public class LateMoneyTests
{
    private const string One = "person:one@example.org key:sgw_1";
    private const string Two = "person:two@example.org key:sgw_2";

    private static readonly Scope Everything = new Scope.Administration();

    [Theory, ClassData<Databases>]
    public async Task A_write_off_wants_two_persons_and_is_booked_once(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (invoice, acts) = ((await stage.Gateway.IssueOneAsync()).Row.Id, stage.Gateway.Get<WriteOffs>());
        var proposed = (await RunAsync(stage, (db, token) => acts.ProposeAsync(
            db, Everything, new WriteOffOrder(invoice, WriteOffReason.Insolvent), One, token)))
            .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>().Row;
        (await stage.ReceivableAsync(invoice)).Balance().ShouldBe(Amount.Eur(1210m));

        (await DecideAsync(One)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.NotSecond>();
        (await DecideAsync(Two)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
        (await DecideAsync(Two)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.NotPossible>();

        (await stage.ReceivableAsync(invoice)).State().ShouldBe(ReceivableState.WrittenOff);
        (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(1210m));
        await using var read = stage.Gateway.Read();
        (await read.PayrollEntries.CountAsync(row => row.Type == PayrollEntryType.InvoiceWrittenOff)).ShouldBe(1);
        await stage.ProveAsync();

        Task<ApprovalOutcome<WriteOffRow>> DecideAsync(string who) => RunAsync(
            stage, (db, token) => acts.DecideAsync(db, Everything, proposed.Id, approves: true, who, token));
    }

    [Theory, ClassData<Databases>]
    public async Task Cents_are_given_up_as_they_were_shown_and_asked_again_when_the_payment_returns(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.Gateway.IssueOneAsync();
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(
            1209.97m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101", customerReference: "E1").End());
        var (acts, entity) = (stage.Gateway.Get<WriteOffs>(), stage.Gateway.LegalEntity.Id);
        await using var db = stage.Gateway.Read();
        var shown = await acts.PreviewCentsAsync(db, entity, default);
        shown.ShouldHaveSingleItem().Open.ShouldBe(Amount.Eur(0.03m));

        (await RunAsync(stage, (one, token) => acts.GiveUpCentsAsync(one, entity, "other", "x", token))).ShouldBeNull();
        (await RunAsync(stage, (one, token) =>
            acts.GiveUpCentsAsync(one, entity, OpenCents.MarkOf(shown), "x", token))).ShouldNotBeNull();
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();

        await stage.TakeAsync(new CodaFile().Begin(2209.97m, 52, "130326")
            .Movement(-1209.97m, code: "00503000", customerReference: "E1", returned: "2AM04").End());
        (await stage.ReceivableAsync(invoice.Id)).Balance().ShouldBe(Amount.Eur(1210m));
        await stage.ProveAsync();
    }

    /// <summary>Interest and costs wait for the money: it is none for what was given up.</summary>
    [Fact]
    public async Task Money_for_costs_asks_nothing_again_that_was_given_up()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var (acts, gateway) = (stage.Gateway.Get<WriteOffs>(), stage.Gateway);
        var (cents, settled) = ((await gateway.IssueOneAsync()).Row, (await gateway.IssueOneAsync()).Row);
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(1209.97m, ReferenceOf(cents), "101").End());
        await using (var db = gateway.Read())
        {
            var mark = OpenCents.MarkOf(await acts.PreviewCentsAsync(db, gateway.LegalEntity.Id, default));
            await RunAsync(stage, (one, token) => acts.GiveUpCentsAsync(
                one, gateway.LegalEntity.Id, mark, "x", token));
        }

        var given = (await RunAsync(stage, (db, token) => acts.ProposeAsync(
            db, Everything, new WriteOffOrder(settled.Id, WriteOffReason.Settled, 200m), One, token)))
            .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>().Row;
        await RunAsync(stage, (db, token) => acts.DecideAsync(db, Everything, given.Id, approves: true, Two, token));
        await stage.ClaimAsync(cents.Id, AccessoryKind.Costs, 40m);
        await stage.ClaimAsync(settled.Id, AccessoryKind.Costs, 40m);

        // The costs of the one by hand; of the other exactly all that is asked, by its reference.
        await RunAsync(stage, (db, token) => gateway.Get<BookPayment>().RunAsync(
            db, cents.Id, Amount.Eur(40m), gateway.Clock.Today(), "cash", "x", token));
        await stage.TakeAsync(new CodaFile().Begin(2209.97m, 52, "130326")
            .Movement(1050m, ReferenceOf(settled), "101").End());

        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(0), "all that was asked is paid");
        (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(200.03m));
        await using var read = gateway.Read();
        (await read.PayrollEntries.Where(row => row.PaymentId != null).SumAsync(row => row.AmountInclVat))
            .ShouldBe(120_997 + 101_000, "costs are no turnover");
        await stage.ProveAsync();

        // More than all that is owed is money for what was given up.
        await stage.TakeAsync(new CodaFile().Begin(3259.97m, 53, "140326")
            .Movement(150m, ReferenceOf(settled), "101").End());
        var last = (await stage.MovementsAsync())[^1];
        await stage.DecideAsync(last.Id, (settled.Id, 150m));
        (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(50.03m));
        await stage.ProveAsync();
    }

    /// <summary>Cases T19 and T20: VAT Code art. 77 and 79.</summary>
    [Theory, ClassData<Databases>]
    public async Task The_VAT_of_a_bankrupt_is_asked_back_and_its_share_of_a_dividend_given_back(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var unpaid = (await stage.Gateway.IssueOneAsync()).Row;
        var partly = (await stage.Gateway.IssueOneAsync()).Row;
        var reference = TakeStatementsTests.DigitsOf(partly.PaymentReference!);
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(605m, reference, "101").End());
        var (acts, judgment) = (stage.Gateway.Get<VatReclaims>(), stage.Gateway.Clock.Today());

        var whole = RowOf(await ReclaimAsync(unpaid.Id, judgment));
        var half = RowOf(await ReclaimAsync(partly.Id, judgment));
        (await ReclaimAsync(partly.Id, judgment)).ShouldBeOfType<VatReclaimOutcome.NotPossible>("only once");
        await stage.TakeAsync(new CodaFile().Begin(1605m, 52, "130326").Movement(121m, reference, "101").End());
        var repaid = await RunAsync(stage, (db, token) => acts.RepayAsync(db, Everything, partly.Id, "x", token));

        whole.Money.ShouldBe(Amount.Eur(210m));
        whole.Deadline.ShouldBe(new DateOnly(2029, 12, 31));
        half.Money.ShouldBe(Amount.Eur(105m));
        repaid.ShouldNotBeNull().Money.ShouldBe(Amount.Eur(-21m));
        (await stage.LedgerAsync(LedgerAccount.BadDebtVat)).ShouldBe(Amount.Eur(294m));
        await stage.ProveAsync();

        Task<VatReclaimOutcome> ReclaimAsync(DocumentId invoice, DateOnly lostOn) => RunAsync(
            stage, (db, token) => acts.ReclaimAsync(db, Everything, invoice, lostOn, "x", token));
    }

    /// <summary>The VAT of a credit note comes back by the return: what was asked for it before goes back.</summary>
    [Theory, ClassData<Databases>]
    public async Task The_VAT_of_what_is_lost_is_listed_until_it_is_asked_and_given_back_where_it_is_credited(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (gateway, acts) = (stage.Gateway, stage.Gateway.Get<VatReclaims>());
        var issued = await gateway.IssueOneAsync();
        var (invoice, today) = (issued.Row.Id, gateway.Clock.Today());
        (await ListAsync()).ShouldBeEmpty("nothing is lost");
        await RunAsync(stage, (db, token) => gateway.Get<RecordInsolvency>().RunAsync(
            db, gateway.LegalEntity.Id, gateway.Client.Id, today, "RegSol", InsolvencyKind.Bankruptcy, One, token));

        var deadline = new DateOnly(today.Year + 3, 12, 31);
        (await ListAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.ToAsk.ShouldBe(Amount.Eur(210m)),
            one => one.Deadline.ShouldBe(deadline),
            one => one.Asked.ShouldBe(Amount.Eur(0m)));
        (await gateway.Get<WarnOfVat>().RunAsync(default)).ShouldBe(0, "there is time");
        RowOf(await RunAsync(stage, (db, token) => acts.ReclaimAsync(db, Everything, invoice, today, "x", token)));
        (await ListAsync()).ShouldHaveSingleItem().Asked.ShouldBe(Amount.Eur(210m));

        await gateway.IssueAsync(gateway.Order(
            content: CreditNote.ContentOf((Invoice)issued.Document, today, "annulé")) with
        {
            Kind = DocumentKind.CreditNote,
            Corrects = invoice,
        });
        (await ListAsync()).ShouldHaveSingleItem().ToRepay.ShouldBe(Amount.Eur(210m));
        (await RunAsync(stage, (db, token) => acts.RepayAsync(db, Everything, invoice, "x", token)))
            .ShouldNotBeNull().Money.ShouldBe(Amount.Eur(-210m));
        (await ListAsync()).ShouldHaveSingleItem().ToRepay.ShouldBe(Amount.Eur(0m));
        (await stage.LedgerAsync(LedgerAccount.BadDebtVat)).ShouldBe(Amount.Eur(0m));
        await stage.ProveAsync();

        // Another that nobody asks for: it is told once, in time.
        await gateway.IssueOneAsync();
        gateway.Clock.Set(new DateTimeOffset(deadline.AddDays(-7), new TimeOnly(9, 0), TimeSpan.Zero));
        (await gateway.Get<WarnOfVat>().RunAsync(default)).ShouldBe(1);
        (await gateway.Get<WarnOfVat>().RunAsync(default)).ShouldBe(0);

        async Task<IReadOnlyList<VatReclaimStand>> ListAsync()
        {
            await using var db = gateway.Read();
            return await acts.ReadAsync(db, Everything, default, 10, default);
        }
    }

    /// <summary>What an invoice says was paid before it was paid with its VAT, as half of case T20.</summary>
    [Theory, ClassData<Databases>]
    public async Task The_VAT_of_what_was_paid_before_the_invoice_is_not_asked_back(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var order = stage.Gateway.Order(content: TestGateway.Content() with { PaidAmount = Amount.Eur(605m) });
        var invoice = (await stage.Gateway.IssueAsync(order))[0].ShouldBeOfType<IssueOutcome.Issued>().Row;
        var (acts, today) = (stage.Gateway.Get<VatReclaims>(), stage.Gateway.Clock.Today());

        var asked = RowOf(await RunAsync(
            stage, (db, token) => acts.ReclaimAsync(db, Everything, invoice.Id, today, "x", token)));
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(
            121m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101").End());
        var repaid = await RunAsync(stage, (db, token) => acts.RepayAsync(db, Everything, invoice.Id, "x", token));

        asked.Money.ShouldBe(Amount.Eur(105m));
        repaid.ShouldNotBeNull().Money.ShouldBe(Amount.Eur(-21m));
        await stage.ProveAsync();
    }

    /// <summary>From the loss on, until the end of the third calendar year after.</summary>
    [Theory, ClassData<Databases>]
    public async Task The_VAT_of_a_loss_to_come_or_long_past_is_not_asked_back(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (invoice, acts) = ((await stage.Gateway.IssueOneAsync()).Row.Id, stage.Gateway.Get<VatReclaims>());
        var today = stage.Gateway.Clock.Today();
        var endOfTerm = new DateOnly(today.Year - 4, 12, 31);

        (await ReclaimAsync(today.AddDays(1))).ShouldBeOfType<VatReclaimOutcome.WrongDay>();
        (await ReclaimAsync(endOfTerm)).ShouldBeOfType<VatReclaimOutcome.WrongDay>()
            .Finding.Rule.ShouldBe("SGW-LOST-ON");
        (await stage.LedgerAsync(LedgerAccount.BadDebtVat)).ShouldBe(Amount.Eur(0));
        RowOf(await ReclaimAsync(endOfTerm.AddDays(1))).Deadline.Year.ShouldBe(today.Year);

        Task<VatReclaimOutcome> ReclaimAsync(DateOnly lostOn) => RunAsync(
            stage, (db, token) => acts.ReclaimAsync(db, Everything, invoice, lostOn, "x", token));
    }

    [Theory, ClassData<Databases>]
    public async Task Credit_pays_the_next_invoice_and_the_rest_goes_back_by_a_file(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(
            2500m, TakeStatementsTests.DigitsOf(first.PaymentReference!), "101").End());
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        var (credits, refunds, client) =
            (stage.Gateway.Get<ClientCredits>(), stage.Gateway.Get<Refunds>(), stage.Gateway.Client.Id);

        (await RunAsync(stage, (db, token) => credits.UseAsync(
            db, Everything, client, second.Id, null, "x", token))).ShouldBe(Amount.Eur(1210m));
        (await stage.ReceivableAsync(second.Id)).State().ShouldBe(ReceivableState.Paid);
        await stage.ProveAsync();

        (await ProposeAsync(80.01m)).ShouldBeOfType<ApprovalOutcome<RefundRow>.NotPossible>();
        var refund = (await ProposeAsync(80m)).ShouldBeOfType<ApprovalOutcome<RefundRow>.Done>().Row;
        (await DecideAsync(One)).ShouldBeOfType<ApprovalOutcome<RefundRow>.NotSecond>();
        (await DecideAsync(Two)).ShouldBeOfType<ApprovalOutcome<RefundRow>.Done>();
        var file = await WriteAsync();
        System.Text.Encoding.UTF8.GetString(file.ShouldNotBeNull().Content).ShouldContain(refund.EndToEndId);
        (await WriteAsync()).ShouldBeNull("each refund goes out once");

        await stage.TakeAsync(new CodaFile().Begin(3500m, 52, "130326")
            .Movement(-80m, code: "00101000", customerReference: refund.EndToEndId).End());
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Booked);
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();

        Task<ApprovalOutcome<RefundRow>> ProposeAsync(decimal amount) => RunAsync(
            stage, (db, token) => refunds.ProposeAsync(
                db, Everything, client, amount, Iban.Parse("BE29363099990064"), "Trop-perçu", One, token));
        Task<ApprovalOutcome<RefundRow>> DecideAsync(string who) => RunAsync(
            stage, (db, token) => refunds.DecideAsync(db, Everything, refund.Id, approves: true, who, token));
        Task<RefundFileRow?> WriteAsync() => RunAsync(stage, async (db, token) => await refunds.WriteFileAsync(
            db, await db.LegalEntities.SingleAsync(token), PainVersion.V09, "x", token));
    }

    [Theory, ClassData<Databases>]
    public async Task Interest_and_costs_stay_owed_after_the_invoice_is_paid_and_are_no_turnover(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.ClaimAsync(invoice.Id, AccessoryKind.Costs, 40m);
        await stage.ClaimAsync(invoice.Id, AccessoryKind.Interest, 7.5m);
        var reference = TakeStatementsTests.DigitsOf(invoice.PaymentReference!);

        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(1210m, reference, "101").End());
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(47.5m));
        await stage.TakeAsync(new CodaFile().Begin(2210m, 52, "130326").Movement(47.5m, "frais de rappel").End());
        var waiting = (await stage.MovementsAsync())[^1];
        waiting.State.ShouldBe(MovementState.Queued);
        await stage.DecideAsync(waiting.Id, (invoice.Id, 47.5m));

        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Costs)).ShouldBe(Amount.Eur(-40m));
        (await stage.LedgerAsync(LedgerAccount.Interest)).ShouldBe(Amount.Eur(-7.5m));
        await using var db = stage.Gateway.Read();
        (await db.PayrollEntries.SumAsync(row => row.PaymentId == null ? 0 : row.AmountInclVat)).ShouldBe(121_000);
        await stage.ProveAsync();

        // Long after the invoice was paid its reference is still known for what is asked beside it.
        await stage.ClaimAsync(invoice.Id, AccessoryKind.Costs, 12m);
        await stage.TakeAsync(new CodaFile().Begin(2257.5m, 53, "200626").Movement(12m, reference, "101").End());
        (await stage.MovementsAsync())[^1].State.ShouldBe(MovementState.Booked);
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Interest_and_costs_are_given_up_by_two_persons_and_the_invoice_is_not(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (invoice, acts) = ((await stage.Gateway.IssueOneAsync()).Row.Id, stage.Gateway.Get<WriteOffs>());
        await stage.ClaimAsync(invoice, AccessoryKind.Costs, 40m);
        await stage.ClaimAsync(invoice, AccessoryKind.Interest, 7.5m);

        (await ProposeAsync(WriteOffPart.Costs, 40.01m)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.NotPossible>();
        var costs = (await ProposeAsync(WriteOffPart.Costs, 15m)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
        var interest = (await ProposeAsync(WriteOffPart.Interest, null))
            .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
        (await DecideAsync(interest.Row.Id, One)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.NotSecond>();
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(1257.5m));
        (await DecideAsync(interest.Row.Id, Two)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
        (await DecideAsync(costs.Row.Id, Two)).ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();

        (await stage.LedgerAsync(LedgerAccount.Interest)).ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Costs)).ShouldBe(Amount.Eur(-25m));
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(1235m));
        (await stage.LedgerAsync(LedgerAccount.WriteOff)).ShouldBe(Amount.Eur(0), "it was no turnover");
        (await stage.ReceivableAsync(invoice)).Balance().ShouldBe(Amount.Eur(1210m));
        await stage.ProveAsync();

        Task<ApprovalOutcome<WriteOffRow>> ProposeAsync(WriteOffPart part, decimal? amount) =>
            RunAsync(stage, (db, token) => acts.ProposeAsync(
                db, Everything, new WriteOffOrder(invoice, WriteOffReason.Settled, amount, part), One, token));
        Task<ApprovalOutcome<WriteOffRow>> DecideAsync(Guid id, string who) => RunAsync(
            stage, (db, token) => acts.DecideAsync(db, Everything, id, approves: true, who, token));
    }

    [Theory, ClassData<Databases>]
    public async Task Credit_pays_interest_and_costs_in_the_order_that_money_of_the_bank_does(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var gateway = stage.Gateway;
        var (first, next) = ((await gateway.IssueOneAsync()).Row, (await gateway.IssueOneAsync()).Row.Id);
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(
            2500m, TakeStatementsTests.DigitsOf(first.PaymentReference!), "101").End());
        await stage.ClaimAsync(next, AccessoryKind.Costs, 40m);

        (await UseAsync(1250.01m)).ShouldBe(Amount.Eur(0), "more than the invoice and its costs is owed by nobody");
        (await UseAsync(null)).ShouldBe(Amount.Eur(1250m));

        (await stage.ReceivableAsync(next)).State().ShouldBe(ReceivableState.Paid);
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(0), "nor is the 40 asked any more");
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-40m));
        await stage.ProveAsync();
        var payment = (await stage.ReceivableAsync(next)).Entries[^1].SourceId;
        (await RunAsync(stage, (db, token) => gateway.Get<ReversePayment>().RunAsync(
            db, next, new PaymentId(payment), new DateOnly(2026, 3, 12), "wrong", "x", token)))
            .ShouldBeOfType<PaymentOutcome.Booked>();
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(1250m));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-1290m));
        await stage.ProveAsync();

        Task<Amount?> UseAsync(decimal? amount) => RunAsync(stage, (db, token) => gateway.Get<ClientCredits>()
            .UseAsync(db, Everything, gateway.Client.Id, next, amount, "x", token));
    }

    private static string ReferenceOf(DocumentRow invoice) =>
        TakeStatementsTests.DigitsOf(invoice.PaymentReference!);

    private static VatReclaimRow RowOf(VatReclaimOutcome outcome) =>
        outcome.ShouldBeOfType<VatReclaimOutcome.Asked>().Row;

    private static Task<T> RunAsync<T>(BankStage stage, Func<GatewayDbContext, CancellationToken, Task<T>> act) =>
        stage.Gateway.Transactions.RunAsync(act, TestContext.Current.CancellationToken);
}
