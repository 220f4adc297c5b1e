using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Receivables;

public class ReceivableTests
{
    private static readonly DateOnly IssueDate = new(2026, 3, 12);
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeClock clock = new();

    [Fact]
    public void An_invoice_opens_a_receivable_of_what_is_to_pay()
    {
        var receivable = Open(1210m);

        receivable.Balance().ShouldBe(Amount.Eur(1210m));
        receivable.State().ShouldBe(ReceivableState.Open);
    }

    [Fact]
    public void Payments_lower_the_balance_and_the_last_cent_closes_it()
    {
        var receivable = Open(1210m);

        Pay(receivable, 605m);
        receivable.State().ShouldBe(ReceivableState.PartPaid);
        Pay(receivable, 604.99m);
        receivable.State().ShouldBe(ReceivableState.PartPaid);
        Pay(receivable, 0.01m);

        receivable.State().ShouldBe(ReceivableState.Paid);
        receivable.Balance().IsZero.ShouldBeTrue();
    }

    [Fact]
    public void Money_beyond_the_balance_stays_as_the_clients_credit()
    {
        var receivable = Open(100m);

        Pay(receivable, 120m);

        receivable.State().ShouldBe(ReceivableState.Overpaid);
        receivable.Balance().ShouldBe(Amount.Eur(-20m));
    }

    [Fact]
    public void A_reversed_payment_is_owed_again()
    {
        var receivable = Open(100m);
        var payment = Pay(receivable, 100m);

        receivable.Reverse(payment, IssueDate, Now, "AC04").ShouldBeOfType<ReversalOutcome.Reversed>();

        receivable.State().ShouldBe(ReceivableState.Open);
        receivable.Balance().ShouldBe(Amount.Eur(100m));
    }

    [Fact]
    public void A_payment_is_not_reversed_twice()
    {
        var receivable = Open(100m);
        var payment = Pay(receivable, 100m);
        receivable.Reverse(payment, IssueDate, Now, null);

        receivable.Reverse(payment, IssueDate, Now, null).ShouldBeOfType<ReversalOutcome.AlreadyReversed>();

        receivable.Entries.Count.ShouldBe(3);
        receivable.Balance().ShouldBe(Amount.Eur(100m));
    }

    [Fact]
    public void A_payment_in_two_parts_is_reversed_whole_and_once()
    {
        var receivable = Open(100m);
        var payment = Pay(receivable, 40m);
        receivable.Pay(payment, Amount.Eur(60m), IssueDate, Now, null);

        receivable.Reverse(payment, IssueDate, Now, null).ShouldBeOfType<ReversalOutcome.Reversed>()
            .Entry.Amount.ShouldBe(Amount.Eur(100m));
        receivable.Reverse(payment, IssueDate, Now, null).ShouldBeOfType<ReversalOutcome.AlreadyReversed>();

        receivable.Balance().ShouldBe(Amount.Eur(100m));
    }

    [Fact]
    public void A_payment_of_another_invoice_cannot_be_reversed_here() =>
        Open(100m).Reverse(PaymentId.New(clock), IssueDate, Now, null)
            .ShouldBeOfType<ReversalOutcome.UnknownPayment>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_payment_is_more_than_nothing(int amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Pay(Open(100m), amount));

    [Fact]
    public void A_credit_note_of_the_whole_leaves_nothing_owed_and_nothing_paid()
    {
        var receivable = Open(100m);

        receivable.Credit(DocumentId.New(clock), "NC2026-000001", Amount.Eur(100m), IssueDate, Now);

        receivable.State().ShouldBe(ReceivableState.Credited);
        receivable.Due().IsZero.ShouldBeTrue();
    }

    [Fact]
    public void The_balance_is_told_as_at_any_day()
    {
        var receivable = Open(100m);
        receivable.Pay(PaymentId.New(clock), Amount.Eur(40m), IssueDate.AddDays(10), Now, null);

        receivable.Balance(IssueDate.AddDays(-1)).ShouldBe(Amount.Eur(0m));
        receivable.Balance(IssueDate.AddDays(9)).ShouldBe(Amount.Eur(100m));
        receivable.Balance(IssueDate.AddDays(10)).ShouldBe(Amount.Eur(60m));
    }

    [Fact]
    public void A_receivable_in_another_currency_is_refused()
    {
        var receivable = Open(100m);

        Should.Throw<InvalidOperationException>(() =>
        {
            receivable.Pay(PaymentId.New(clock), new Amount(1, Currency.Parse("USD")), IssueDate, Now, null);
            return receivable.Balance();
        });
    }

    private PaymentId Pay(Receivable receivable, decimal amount)
    {
        var payment = PaymentId.New(clock);
        receivable.Pay(payment, Amount.Eur(amount), IssueDate, Now, null);
        return payment;
    }

    private Receivable Open(decimal payable) => Receivable.Open(
        new ReceivableHeader
        {
            Id = ReceivableId.New(clock),
            InvoiceId = DocumentId.New(clock),
            LegalEntityId = LegalEntityId.New(clock),
            UnitId = ProductionUnitId.New(clock),
            ClientId = ClientId.New(clock),
            Number = "F2026-000001",
            Currency = Currency.Eur,
            IssueDate = IssueDate,
            DueDate = IssueDate.AddDays(30),
            PaymentReference = "+++261/0000/00140+++",
        },
        Amount.Eur(payable),
        Now);
}
