using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Banking;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Receivables;

public class PaymentTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Theory, ClassData<Databases>]
    public async Task A_payment_closes_the_receivable_and_payroll_is_told_once(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var invoice = (await gateway.IssueOneAsync()).Row.Id;

        (await PayAsync(gateway, invoice, 605m)).Receivable.State().ShouldBe(ReceivableState.PartPaid);
        (await PayAsync(gateway, invoice, 605m)).Receivable.State().ShouldBe(ReceivableState.Paid);

        await using var db = gateway.Read();
        var entries = await db.PayrollEntries.OrderBy(row => row.Sequence).ToListAsync();
        entries.Select(row => row.Sequence).ShouldBe([1, 2, 3]);
        entries.Select(row => row.Type).ShouldBe(
            [PayrollEntryType.InvoiceIssued, PayrollEntryType.InvoicePartiallyPaid, PayrollEntryType.InvoicePaid]);
        entries.Skip(1).Sum(row => row.ExVatShare).ShouldBe(100_000);
        entries.Sum(row => row.ContributionAmount).ShouldBe(6_500);
    }

    [Theory, ClassData<Databases>]
    public async Task Two_payments_at_once_both_count(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var invoice = (await gateway.IssueOneAsync()).Row.Id;

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PayAsync(gateway, invoice, 100m)));

        await using var db = gateway.Read();
        var receivable = (await db.Receivables.Include(row => row.Entries).SingleAsync()).ToDomain();
        receivable.Paid().ShouldBe(Amount.Eur(600m));
        (await db.PayrollEntries.OrderByDescending(row => row.Sequence).FirstAsync()).CumulativePaid.ShouldBe(60_000);
        (await db.Facts.CountAsync()).ShouldBe(8);
    }

    [Theory, ClassData<Databases>]
    public async Task A_payment_is_taken_back_whole_and_once(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var invoice = (await gateway.IssueOneAsync()).Row.Id;
        var payment = (await PayAsync(gateway, invoice, 1210m)).Payment;

        var outcome = await ReverseAsync(gateway, invoice, payment);

        outcome.ShouldBeOfType<PaymentOutcome.Booked>().Receivable.State().ShouldBe(ReceivableState.Open);
        (await ReverseAsync(gateway, invoice, payment)).ShouldBeOfType<PaymentOutcome.AlreadyReversed>();
        (await ReverseAsync(gateway, invoice, PaymentId.New(gateway.Clock)))
            .ShouldBeOfType<PaymentOutcome.UnknownPayment>();
    }

    [Theory, ClassData<Databases>]
    public async Task A_payment_is_not_taken_back_before_it_came(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row.Id;
        var payment = (await PayAsync(stage.Gateway, invoice, 1300m)).Payment;

        (await ReverseAsync(stage.Gateway, invoice, payment, Today.AddDays(-1)))
            .ShouldBeOfType<PaymentOutcome.BeforePayment>().PaidOn.ShouldBe(Today);

        (await stage.ReceivableAsync(invoice)).State().ShouldBe(ReceivableState.Paid);
        (await ReverseAsync(stage.Gateway, invoice, payment)).ShouldBeOfType<PaymentOutcome.Booked>();
    }

    [Theory, ClassData<Databases>]
    public async Task Money_by_hand_beyond_what_is_owed_is_credit_that_can_be_used(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (gateway, client) = (stage.Gateway, stage.Gateway.Client.Id);
        var first = (await gateway.IssueOneAsync()).Row.Id;
        var second = (await gateway.IssueOneAsync()).Row.Id;

        var booked = await PayAsync(gateway, first, 1300m);

        (booked.Receivable.State(), booked.Parts.Rest).ShouldBe((ReceivableState.Paid, Amount.Eur(90m)));
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(1210m));
        (await ClientCredits.OfAsync(gateway.Read(), client, default)).ShouldBe([Amount.Eur(90m)]);
        await stage.ProveAsync();

        var used = await gateway.RunAsync(db => gateway.Get<ClientCredits>().UseAsync(
            db, new Scope.Administration(), client, second, null, "test", default));
        used.ShouldBe(Amount.Eur(90m));
        (await ReverseAsync(gateway, first, booked.Payment)).ShouldBeOfType<PaymentOutcome.CreditIsUsed>();
        (await stage.ReceivableAsync(first)).State().ShouldBe(ReceivableState.Paid);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_payment_is_taken_back_with_the_credit_that_it_gave(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row.Id;
        await PayAsync(stage.Gateway, invoice, 1210m);
        var beyond = await PayAsync(stage.Gateway, invoice, 40m);
        (beyond.Parts.Principal, beyond.Parts.Rest).ShouldBe((Amount.Eur(0), Amount.Eur(40m)));

        var back = (await ReverseAsync(stage.Gateway, invoice, beyond.Payment)).ShouldBeOfType<PaymentOutcome.Booked>();

        back.Parts.Rest.ShouldBe(Amount.Eur(40m));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Outside)).ShouldBe(Amount.Eur(1210m));
        (await ReverseAsync(stage.Gateway, invoice, beyond.Payment)).ShouldBeOfType<PaymentOutcome.AlreadyReversed>();
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Money_by_hand_pays_the_costs_that_were_claimed_before_it_is_credit(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row.Id;
        await ClaimAsync(stage.Gateway, invoice, 40m);

        var parts = (await PayAsync(stage.Gateway, invoice, 1260m)).Parts;

        (parts.Principal, parts.Costs, parts.Rest).ShouldBe((Amount.Eur(1210m), Amount.Eur(40m), Amount.Eur(10m)));
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(0));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-10m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_credit_note_on_what_was_paid_gives_the_client_credit(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var gateway = stage.Gateway;
        var invoice = await gateway.IssueOneAsync();
        await PayAsync(gateway, invoice.Row.Id, 605m);

        await CreditAsync(gateway, invoice);

        var receivable = await stage.ReceivableAsync(invoice.Row.Id);
        (receivable.Balance(), receivable.Due()).ShouldBe((Amount.Eur(0), Amount.Eur(0)));
        (await ClientCredits.OfAsync(gateway.Read(), gateway.Client.Id, default)).ShouldBe([Amount.Eur(605m)]);
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(0));
        await using var db = gateway.Read();
        (await db.Facts.OrderBy(row => row.Sequence).LastAsync(row => row.ObjectId == invoice.Row.Id.Value)).Kind
            .ShouldBe(FactKinds.CreditKept);
        (await db.PayrollEntries.CountAsync()).ShouldBe(3, "whose money it is now is nothing to payroll");
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task What_was_given_up_is_no_credit_when_a_credit_note_comes(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var gateway = stage.Gateway;
        var invoice = await gateway.IssueOneAsync();
        await PayAsync(gateway, invoice.Row.Id, 1000m);
        await BookAsync(gateway, invoice.Row.Id, (account, at) => (
            account.Receivable.WriteOff(Guid.CreateVersion7(at), Amount.Eur(210m), Today, at, "Settled"),
            LedgerEvent.WrittenOff, FactKinds.WrittenOff));

        await CreditAsync(gateway, invoice);

        (await ClientCredits.OfAsync(gateway.Read(), gateway.Client.Id, default)).ShouldBe([Amount.Eur(1000m)]);
        (await stage.ReceivableAsync(invoice.Row.Id)).WrittenOff().ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
    }

    /// <summary>As money that a partner received pays all invoices of its case.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_payment_over_several_invoices_is_taken_back_from_all_of_them(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var gateway = stage.Gateway;
        var first = (await gateway.IssueOneAsync()).Row.Id;
        var second = (await gateway.IssueOneAsync()).Row.Id;
        var other = (await gateway.IssueOneAsync()).Row.Id;
        await ClaimAsync(gateway, first, 40m);
        var payment = PaymentId.New(gateway.Clock);
        foreach (var (invoice, amount) in new[] { (first, 1210m), (second, 500m) })
        {
            await BookAsync(gateway, invoice, (account, at) => (
                account.Receivable.Pay(payment, Amount.Eur(amount), Today, at, "case"),
                LedgerEvent.PaidByHand, FactKinds.PaymentBooked));
        }

        await PayCostsAsync(gateway, first, payment, 40m);

        (await ReverseAsync(gateway, other, payment)).ShouldBeOfType<PaymentOutcome.UnknownPayment>();
        var parts = (await ReverseAsync(gateway, second, payment)).ShouldBeOfType<PaymentOutcome.Booked>().Parts;

        (parts.Principal, parts.Costs).ShouldBe((Amount.Eur(1710m), Amount.Eur(40m)));
        (await stage.ReceivableAsync(first)).Balance().ShouldBe(Amount.Eur(1210m));
        (await stage.ReceivableAsync(second)).Balance().ShouldBe(Amount.Eur(1210m));
        (await stage.LedgerAsync(LedgerAccount.Client)).ShouldBe(Amount.Eur(3670m));
        (await ReverseAsync(gateway, first, payment)).ShouldBeOfType<PaymentOutcome.AlreadyReversed>();
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Money_in_another_currency_for_nothing_known_or_of_an_unruled_day_is_not_booked(
        DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var invoice = (await gateway.IssueOneAsync()).Row.Id;

        (await BookAsync(gateway, invoice, new Amount(10, Currency.Parse("USD"))))
            .ShouldBeOfType<PaymentOutcome.OtherCurrency>();
        (await BookAsync(gateway, DocumentId.New(gateway.Clock), Amount.Eur(10)))
            .ShouldBeOfType<PaymentOutcome.NoReceivable>();
        (await gateway.RunAsync(db => gateway.Get<BookPayment>().RunAsync(
            db, invoice, Amount.Eur(10), new DateOnly(2017, 12, 31), "hand", "test", default)))
            .ShouldBeOfType<PaymentOutcome.TooOld>().Since.ShouldBe(new DateOnly(2018, 1, 1));
    }

    private static async Task<PaymentOutcome.Booked> PayAsync(
        TestGateway gateway, DocumentId invoice, decimal amount) =>
        (await BookAsync(gateway, invoice, Amount.Eur(amount))).ShouldBeOfType<PaymentOutcome.Booked>();

    private static Task<PaymentOutcome> BookAsync(TestGateway gateway, DocumentId invoice, Amount amount) =>
        gateway.RunAsync(
            db => gateway.Get<BookPayment>().RunAsync(db, invoice, amount, Today, "hand", "test", default));

    private static Task CreditAsync(TestGateway gateway, IssueOutcome.Issued invoice) =>
        gateway.IssueAsync(gateway.Order(
            content: CreditNote.ContentOf((Invoice)invoice.Document, Today, "annulé")) with
        {
            Kind = DocumentKind.CreditNote,
            Corrects = invoice.Row.Id,
        });

    private static Task ClaimAsync(TestGateway gateway, DocumentId invoice, decimal costs) =>
        MoveAsync(gateway, invoice, (batch, account, at) =>
        {
            var claim = account.Accessories.Claim(
                AccessoryKind.Costs, Guid.CreateVersion7(at), Amount.Eur(costs), Today, at, "letter");
            batch.Book(account, claim, AccessoryNotes.Of(claim, FactKinds.AccessoryClaimed, "test"));
        });

    private static Task PayCostsAsync(TestGateway gateway, DocumentId invoice, PaymentId payment, decimal costs) =>
        MoveAsync(gateway, invoice, (batch, account, at) => batch.Book(
            account,
            account.Accessories.Pay(AccessoryKind.Costs, payment, Amount.Eur(costs), Today, at, "case"),
            new BookingNote(LedgerEvent.PaidByHand, FactKinds.PaymentBooked, "test", [])));

    private static Task BookAsync(
        TestGateway gateway,
        DocumentId invoice,
        Func<ReceivableAccount, DateTimeOffset, (ReceivableEntry Entry, LedgerEvent Event, string Fact)> move) =>
        MoveAsync(gateway, invoice, (batch, account, at) =>
        {
            var (entry, what, fact) = move(account, at);
            batch.Book(account, entry, new BookingNote(what, fact, "test", []));
        });

    private static Task MoveAsync(
        TestGateway gateway, DocumentId invoice, Action<ReceivableBatch, ReceivableAccount, DateTimeOffset> move) =>
        gateway.RunAsync(async db =>
        {
            var (batch, account) = (await gateway.Get<ReceivableLedger>().OpenAsync(db, invoice, default))!.Value;
            move(batch, account, gateway.Clock.GetUtcNow());
            await batch.SaveAsync(db, default);
            return account;
        });

    private static Task<PaymentOutcome> ReverseAsync(
        TestGateway gateway, DocumentId invoice, PaymentId payment, DateOnly? day = null) =>
        gateway.RunAsync(
            db => gateway.Get<ReversePayment>().RunAsync(db, invoice, payment, day ?? Today, "AC04", "test", default));
}
