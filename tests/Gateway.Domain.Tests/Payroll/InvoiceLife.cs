using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Payroll;

/// <summary>One invoice and what happens to it; after each event the promises of payroll are held against it.</summary>
internal sealed class InvoiceLife
{
    private readonly FakeClock clock = new();
    private readonly PayrollRules rules;
    private readonly List<PaymentId> payments = [];
    private PayrollSubject subject;

    public InvoiceLife(
        decimal exVat,
        decimal inclVat,
        PayrollRules rules,
        UnitTool tool = UnitTool.ThreeInOne,
        DateOnly? serviceEnd = null)
    {
        this.rules = rules;
        subject = Subject(exVat, inclVat, tool, serviceEnd ?? IssueDate);
        Receivable = Receivable.Open(Header(), Amount.Eur(inclVat), clock.GetUtcNow());
        Entries.Add(PayrollEntries.Issued(subject, rules, Guid.Empty, clock.GetUtcNow()));
        Check();
    }

    public static DateOnly IssueDate { get; } = new(2026, 3, 12);

    public static DateOnly DueDate { get; } = IssueDate.AddDays(30);

    public FakeClock Clock => clock;

    public Receivable Receivable { get; }

    public List<PayrollEntry> Entries { get; } = [];

    /// <summary>What the unit got and the client has not covered.</summary>
    public Amount Exposure => Position.Advanced + Position.Guaranteed;

    public PayrollPosition Position => PayrollPosition.Of(Entries, Currency.Eur);

    public decimal SharesGiven => Entries.Skip(1).Sum(entry => entry.ExVatShare.Value);

    public decimal Contributions => Entries.Sum(entry => entry.Contribution.Amount.Value);

    /// <summary>Payments that were not taken back.</summary>
    public IReadOnlyList<PaymentId> Payments => payments;

    public static PayrollRules Rules(ContributionBase on) => PayrollRules.Default with
    {
        Contributions =
            [new("test", new DateOnly(2018, 1, 1), new Percentage(6.5m), on, "test", Verified: false)],
    };

    public PayrollEntry Pay(decimal amount)
    {
        payments.Add(PaymentId.New(clock));
        return Moved(Receivable.Pay(payments[^1], Amount.Eur(amount), Today, clock.GetUtcNow(), null));
    }

    public PayrollEntry ReverseLast() => Reverse(payments[^1]);

    public PayrollEntry Reverse(PaymentId payment)
    {
        payments.Remove(payment);
        return Moved(Receivable.Reverse(payment, Today, clock.GetUtcNow(), null)
            .ShouldBeOfType<ReversalOutcome.Reversed>().Entry);
    }

    public PayrollEntry Credit(decimal exVat, decimal inclVat)
    {
        var entry = Receivable.Credit(DocumentId.New(clock), "NC", Amount.Eur(inclVat), Today, clock.GetUtcNow());
        subject = subject with
        {
            TaxExclusive = subject.TaxExclusive - Amount.Eur(exVat),
            TaxInclusive = subject.TaxInclusive - Amount.Eur(inclVat),
            Due = Receivable.Due(),
        };
        return Moved(entry);
    }

    public PayrollEntry WriteOff(decimal? amount = null) => Moved(Receivable.WriteOff(
        Guid.Empty, amount is { } part ? Amount.Eur(part) : Receivable.Balance(), Today, clock.GetUtcNow(),
        "given up"));

    /// <summary>Lets days pass and looks, as the nightly job does.</summary>
    public WageLook Look(int afterDays = 0, bool isInsolvent = false)
    {
        clock.Advance(TimeSpan.FromDays(afterDays));
        var look = PayrollEntries.Look(
            new PayrollHistory(Entries), rules, DueDate, isInsolvent, clock.GetUtcNow(), () => Guid.Empty);
        Entries.AddRange(look.Entries);
        Check();
        return look;
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private PayrollEntry Moved(ReceivableEntry movement)
    {
        var told = PayrollEntries.Moved(
            subject, rules, Receivable, movement, new PayrollHistory(Entries), () => Guid.Empty);
        Entries.AddRange(told);
        (Sum(told, entry => entry.Collected) + Sum(told, entry => entry.Advance) + Sum(told, entry => entry.Guarantee))
            .ShouldBe(Sum(told, entry => entry.ToUnit), "a movement gives the unit what nobody brought");
        Check();
        return told[0];
    }

    private void Check()
    {
        var position = Position;
        position.ToUnit.ShouldBe(position.Collected + Exposure, "the unit got what nobody brought");
        position.Collected.ShouldBe(subject.Share.ExVatOf(Receivable.Paid()), "payroll total is not collected total");
        position.Turnover.ShouldBe(subject.Share.TotalExVat);
        position.Advanced.IsNegative.ShouldBeFalse("more advances settled than made");
        position.Guaranteed.IsNegative.ShouldBeFalse("more repaid to the fund than drawn");
        (Exposure <= position.Turnover - position.Collected).ShouldBeTrue("laid out more than is owed");
        Entries.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, Entries.Count));
    }

    private static Amount Sum(IEnumerable<PayrollEntry> entries, Func<PayrollEntry, Amount> part) =>
        Amount.Sum(entries.Select(part), Currency.Eur);

    private PayrollSubject Subject(decimal exVat, decimal inclVat, UnitTool tool, DateOnly serviceEnd) => new()
    {
        InvoiceId = DocumentId.New(clock),
        InvoiceNumber = "F2026-000001",
        LegalEntityId = LegalEntityId.New(clock),
        UnitId = ProductionUnitId.New(clock),
        ClientId = ClientId.New(clock),
        Tool = tool,
        ContractReference = "C-1",
        IssueDate = IssueDate,
        ServiceEnd = serviceEnd,
        TaxExclusive = Amount.Eur(exVat),
        TaxInclusive = Amount.Eur(inclVat),
        Due = Amount.Eur(inclVat),
    };

    private ReceivableHeader Header() => new()
    {
        Id = ReceivableId.New(clock),
        InvoiceId = subject.InvoiceId,
        LegalEntityId = subject.LegalEntityId,
        UnitId = subject.UnitId,
        ClientId = subject.ClientId,
        Number = subject.InvoiceNumber,
        Currency = Currency.Eur,
        IssueDate = IssueDate,
        DueDate = DueDate,
        PaymentReference = "",
    };
}
