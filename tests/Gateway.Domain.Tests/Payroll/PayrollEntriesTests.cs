using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using static System.Globalization.CultureInfo;

namespace Gateway.Domain.Tests.Payroll;

public class PayrollEntriesTests
{
    private static readonly PayrollRules OnCollected = InvoiceLife.Rules(ContributionBase.Collected);
    private static readonly PayrollRules OnInvoiced = InvoiceLife.Rules(ContributionBase.Invoiced);

    [Fact]
    public void Half_of_an_invoice_gives_half_of_its_turnover_and_of_its_contribution()
    {
        // 605.00 of 1,210.00: 500.00 without VAT, 6.5 % of it 32.50; the whole invoice 65.00.
        var life = new InvoiceLife(exVat: 1000m, inclVat: 1210m, OnCollected);

        var first = life.Pay(605m);
        var second = life.Pay(605m);

        first.Type.ShouldBe(PayrollEntryType.InvoicePartiallyPaid);
        first.ExVatShare.ShouldBe(Amount.Eur(500m));
        first.Contribution.Amount.ShouldBe(Amount.Eur(32.50m));
        second.Type.ShouldBe(PayrollEntryType.InvoicePaid);
        life.Entries.Aggregate(0m, (sum, entry) => sum + entry.Contribution.Amount.Value).ShouldBe(65m);
    }

    [Fact]
    public void On_the_invoiced_base_the_contribution_is_kept_when_the_invoice_is_issued()
    {
        var life = new InvoiceLife(exVat: 1000m, inclVat: 1210m, OnInvoiced);

        var paid = life.Pay(1210m);

        life.Entries[0].Contribution.Amount.ShouldBe(Amount.Eur(65m));
        paid.Contribution.Amount.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void An_invoice_keeps_the_base_of_the_day_of_its_issue_when_finance_changes_it()
    {
        ContributionRule Row(string id, DateOnly from, ContributionBase on, decimal percent) =>
            new(id, from, new Percentage(percent), on, "test", Verified: true);
        PayrollRules Rules(DateOnly change) => PayrollRules.Default with
        {
            Contributions =
            [
                Row("invoiced", new DateOnly(2018, 1, 1), ContributionBase.Invoiced, 6.5m),
                Row("collected", change, ContributionBase.Collected, 7m),
            ],
        };
        var before = new InvoiceLife(1000m, 1210m, Rules(InvoiceLife.IssueDate.AddDays(1)));
        var after = new InvoiceLife(1000m, 1210m, Rules(InvoiceLife.IssueDate));

        before.Entries[0].Contribution.Amount.ShouldBe(Amount.Eur(65m));
        after.Entries[0].Contribution.Amount.IsZero.ShouldBeTrue();
        (before.Pay(1210m).Contribution.Amount, after.Pay(605m).Contribution.Amount)
            .ShouldBe((Amount.Eur(0), Amount.Eur(35m)));
        after.Entries[^1].Contribution.RuleId.ShouldBe("collected");
    }

    [Fact]
    public void Forty_payments_of_a_cent_never_give_a_negative_remainder()
    {
        // 0.33 without VAT, 0.40 with: rounding payment by payment would give 40 x 0.01.
        var life = new InvoiceLife(exVat: 0.33m, inclVat: 0.40m, OnCollected);

        for (var payment = 0; payment < 40; payment++)
        {
            life.Pay(0.01m).ExVatShare.IsNegative.ShouldBeFalse();
        }

        life.SharesGiven.ShouldBe(0.33m);
    }

    [Fact]
    public void A_reversal_mirrors_its_payment()
    {
        var life = new InvoiceLife(exVat: 1000m, inclVat: 1210m, OnCollected);
        var paid = life.Pay(333.33m);

        var reversed = life.ReverseLast();

        reversed.Type.ShouldBe(PayrollEntryType.PaymentReversed);
        reversed.ExVatShare.ShouldBe(-paid.ExVatShare);
        reversed.Contribution.Amount.ShouldBe(-paid.Contribution.Amount);
        reversed.AmountInclVat.ShouldBe(-paid.AmountInclVat);
    }

    [Fact]
    public void Money_beyond_the_invoice_is_no_turnover()
    {
        var life = new InvoiceLife(exVat: 1000m, inclVat: 1210m, OnCollected);

        life.Pay(2000m).ExVatShare.ShouldBe(Amount.Eur(1000m));
        life.Pay(100m).ExVatShare.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void A_credit_note_takes_its_part_of_the_contribution_back()
    {
        var life = new InvoiceLife(exVat: 1000m, inclVat: 1210m, OnInvoiced);

        var credited = life.Credit(exVat: 400m, inclVat: 484m);

        credited.Type.ShouldBe(PayrollEntryType.InvoiceCredited);
        credited.AmountInclVat.ShouldBe(Amount.Eur(-484m));
        credited.Contribution.Amount.ShouldBe(Amount.Eur(-26m));
    }

    [Fact]
    public void A_credit_note_on_a_paid_invoice_takes_turnover_back()
    {
        var life = new InvoiceLife(exVat: 1000m, inclVat: 1210m, OnCollected);
        life.Pay(1210m);

        var credited = life.Credit(exVat: 400m, inclVat: 484m);

        credited.ExVatShare.ShouldBe(Amount.Eur(-400m));
        credited.Open.ShouldBe(Amount.Eur(-484m));
    }

    [Theory]
    [InlineData("2026-05-11", "2026-05-21")]
    [InlineData("2026-12-21", "2026-12-31")]
    public void The_wage_of_3in1_is_due_seven_working_days_after_the_service(string service, string due)
    {
        var life = new InvoiceLife(1000m, 1210m, OnInvoiced, serviceEnd: DateOnly.Parse(service, InvariantCulture));

        life.Entries[0].WageDueOn.ShouldBe(DateOnly.Parse(due, InvariantCulture));
    }

    [Fact]
    public void A_running_budget_has_no_wage_term() =>
        new InvoiceLife(1000m, 1210m, OnInvoiced, UnitTool.Activity).Entries[0].WageDueOn.ShouldBeNull();

    [Fact]
    public void However_an_invoice_is_paid_its_shares_sum_to_its_turnover() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<PositiveInt[]>(),
            payments =>
            {
                var life = new InvoiceLife(exVat: 826.45m, inclVat: 1000m, OnCollected);
                foreach (var cents in payments)
                {
                    life.Pay(cents.Get / 100m);
                }

                var open = life.Receivable.Balance();
                if (open.IsPositive)
                {
                    life.Pay(open.Value);
                }

                life.SharesGiven.ShouldBe(826.45m);
                life.Contributions.ShouldBe(53.72m); // 6.5 % of 826.45 is 53.71925
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_before_the_first_rule_is_refused() =>
        Should.Throw<InvalidOperationException>(
            () => ContributionRule.On(new DateOnly(1998, 1, 1), ContributionRule.Default));

    [Fact]
    public void The_last_rule_that_began_is_in_force()
    {
        ContributionRule[] rules =
        [
            ContributionRule.Default[0] with { Id = "old", ValidFrom = new DateOnly(2020, 1, 1) },
            ContributionRule.Default[0] with { Id = "new", ValidFrom = new DateOnly(2026, 3, 12) },
        ];

        ContributionRule.On(new DateOnly(2026, 3, 11), rules).Id.ShouldBe("old");
        ContributionRule.On(new DateOnly(2026, 3, 12), rules).Id.ShouldBe("new");
    }
}
