using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
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
    public async Task Money_in_another_currency_or_for_nothing_known_is_not_booked(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var invoice = (await gateway.IssueOneAsync()).Row.Id;

        (await BookAsync(gateway, invoice, new Amount(10, Currency.Parse("USD"))))
            .ShouldBeOfType<PaymentOutcome.OtherCurrency>();
        (await BookAsync(gateway, DocumentId.New(gateway.Clock), Amount.Eur(10)))
            .ShouldBeOfType<PaymentOutcome.NoReceivable>();
    }

    private static async Task<PaymentOutcome.Booked> PayAsync(
        TestGateway gateway, DocumentId invoice, decimal amount) =>
        (await BookAsync(gateway, invoice, Amount.Eur(amount))).ShouldBeOfType<PaymentOutcome.Booked>();

    private static Task<PaymentOutcome> BookAsync(TestGateway gateway, DocumentId invoice, Amount amount) =>
        gateway.RunAsync(
            db => gateway.Get<BookPayment>().RunAsync(db, invoice, amount, Today, "hand", "test", default));

    private static Task<PaymentOutcome> ReverseAsync(TestGateway gateway, DocumentId invoice, PaymentId payment) =>
        gateway.RunAsync(
            db => gateway.Get<ReversePayment>().RunAsync(db, invoice, payment, Today, "AC04", "test", default));
}
