using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;

namespace Gateway.Domain.Tests.Payroll;

/// <summary>
/// Wages that are paid before the client pays, and who bears it: dated stories, and every promise after each step of
/// random ones (<see cref="InvoiceLife"/>). The wage for a service that ended on Thursday 12 March falls due on 23
/// March; the invoice is due on 11 April.
/// </summary>
public class WagesTests
{
    private static readonly PayrollRules Rules = InvoiceLife.Rules(ContributionBase.Invoiced);

    [Fact]
    public void The_wage_is_advanced_on_its_day_and_later_money_settles_the_advance_first()
    {
        var life = Life();

        // 22 March: nothing yet. 23 March: all of it, since nothing was paid.
        life.Look(afterDays: 10).Entries.ShouldBeEmpty();
        life.Look().NextOn.ShouldBe(new DateOnly(2026, 3, 23));
        var advance = life.Look(afterDays: 1).Entries.ShouldHaveSingleItem();
        (advance.Type, advance.Advance, advance.ToUnit, advance.Reason)
            .ShouldBe((PayrollEntryType.AdvanceMade, Amount.Eur(1000), Amount.Eur(1000), PayrollReason.WageDue));
        advance.RuleId.ShouldBe("wage-term-2018");
        advance.ValueDate.ShouldBe(new DateOnly(2026, 3, 23));

        // Half is paid: it is the cooperative's that laid it out.
        var half = life.Pay(605m);
        (half.ExVatShare, half.Advance, half.ToUnit).ShouldBe((Amount.Eur(500), Amount.Eur(-500), Amount.Eur(0)));
        life.Exposure.ShouldBe(Amount.Eur(500));
        life.Pay(605m).Advance.ShouldBe(Amount.Eur(-500));
        life.Exposure.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void Only_what_was_not_paid_is_advanced_and_never_twice()
    {
        var life = Life();
        life.Pay(605m).ToUnit.ShouldBe(Amount.Eur(500));

        life.Look(afterDays: 20).Entries.ShouldHaveSingleItem().Advance.ShouldBe(Amount.Eur(500));
        life.Look().Entries.ShouldBeEmpty();
        life.Look(afterDays: 1).Entries.ShouldBeEmpty();
    }

    [Fact]
    public void A_paid_invoice_needs_no_advance_until_its_payment_goes_back()
    {
        var life = Life();
        life.Pay(1210m);
        NothingToDo(life.Look(afterDays: 20));

        life.ReverseLast().ToUnit.ShouldBe(Amount.Eur(-1000));

        life.Look().Entries.ShouldHaveSingleItem().Advance.ShouldBe(Amount.Eur(1000));
        life.Position.ToUnit.ShouldBe(Amount.Eur(1000));
    }

    [Fact]
    public void The_fund_pays_the_day_after_the_policy_waits_and_is_repaid_before_the_unit()
    {
        var life = Life();
        life.Look(afterDays: 20).NextOn.ShouldBe(InvoiceLife.DueDate.AddDays(181));
        life.Clock.Set(new DateTimeOffset(InvoiceLife.DueDate.AddDays(180), new TimeOnly(9, 0), TimeSpan.Zero));
        life.Look().Entries.ShouldBeEmpty();

        var drawn = life.Look(afterDays: 1).Entries.ShouldHaveSingleItem();

        (drawn.Type, drawn.Advance, drawn.Guarantee, drawn.ToUnit, drawn.Reason).ShouldBe((
            PayrollEntryType.GuaranteeDrawn, Amount.Eur(-1000), Amount.Eur(1000), Amount.Eur(0),
            PayrollReason.ClientTooLate));
        drawn.RuleId.ShouldBe("guarantee-2018");

        var paid = life.Pay(484m);
        paid.ToUnit.IsZero.ShouldBeTrue();
        var repaid = life.Entries[^1];
        (repaid.Type, repaid.Guarantee, repaid.PaymentId)
            .ShouldBe((PayrollEntryType.GuaranteeRepaid, Amount.Eur(-400), paid.PaymentId));
        life.Position.Guaranteed.ShouldBe(Amount.Eur(600));
    }

    [Fact]
    public void An_insolvent_client_calls_the_fund_at_once_and_never_before_the_wage_is_due()
    {
        var life = Life();
        life.Look(afterDays: 5, isInsolvent: true).Entries.ShouldBeEmpty();

        life.Look(afterDays: 6, isInsolvent: true).Entries.Select(entry => (entry.Type, entry.Reason)).ShouldBe(
        [
            (PayrollEntryType.AdvanceMade, PayrollReason.WageDue),
            (PayrollEntryType.GuaranteeDrawn, PayrollReason.ClientInsolvent),
        ]);
    }

    [Fact]
    public void Money_that_repaid_the_fund_and_goes_back_is_drawn_again()
    {
        var life = Life();
        life.Look(afterDays: 20, isInsolvent: true);
        life.Pay(605m);

        var reversed = life.ReverseLast();

        (reversed.ToUnit, reversed.Advance).ShouldBe((Amount.Eur(0), Amount.Eur(0)));
        var drawn = life.Entries[^1];
        (drawn.Type, drawn.Guarantee, drawn.Reason, drawn.PaymentId).ShouldBe((
            PayrollEntryType.GuaranteeDrawn, Amount.Eur(500), PayrollReason.PaymentReversed, reversed.PaymentId));
    }

    [Fact]
    public void Where_fund_and_cooperative_both_wait_the_fund_is_first()
    {
        var life = Life();
        life.Look(afterDays: 20);
        life.Pay(605m);
        life.Look(isInsolvent: true); // the fund takes the other half
        life.ReverseLast(); // what had settled the advance is gone: it stands again
        (life.Position.Advanced, life.Position.Guaranteed).ShouldBe((Amount.Eur(500), Amount.Eur(500)));

        life.Pay(242m);
        (life.Position.Advanced, life.Position.Guaranteed).ShouldBe((Amount.Eur(500), Amount.Eur(300)));
        life.Pay(605m);
        (life.Position.Advanced, life.Position.Guaranteed).ShouldBe((Amount.Eur(300), Amount.Eur(0)));
    }

    [Fact]
    public void A_write_off_takes_no_turnover_back_and_hands_the_advance_to_the_fund()
    {
        var life = Life();
        life.Look(afterDays: 20);

        var written = life.WriteOff();

        (written.Type, written.AmountInclVat, written.ToUnit, written.Open).ShouldBe((
            PayrollEntryType.InvoiceWrittenOff, Amount.Eur(-1210), Amount.Eur(0), Amount.Eur(0)));
        written.Contribution.Amount.IsZero.ShouldBeTrue();
        (life.Entries[^1].Type, life.Entries[^1].Guarantee, life.Entries[^1].Reason).ShouldBe(
            (PayrollEntryType.GuaranteeDrawn, Amount.Eur(1000), PayrollReason.WrittenOff));
    }

    [Fact]
    public void What_was_given_up_is_the_fund_s_whether_it_was_given_up_or_paid_first()
    {
        var (paidFirst, givenUpFirst, beforeTheWage) = (Life(), Life(), Life());
        paidFirst.Look(afterDays: 20);
        paidFirst.Pay(1010m);
        paidFirst.WriteOff();
        givenUpFirst.Look(afterDays: 20);
        givenUpFirst.WriteOff(200m);
        givenUpFirst.Position.Guaranteed.IsZero.ShouldBeTrue("the rest may still be paid");

        givenUpFirst.Pay(1010m);

        paidFirst.Position.Guaranteed.ShouldBe(Amount.Eur(165.29m));
        givenUpFirst.Position.ShouldBe(paidFirst.Position);
        (givenUpFirst.Entries[^1].Reason, givenUpFirst.Entries[^1].PaymentId)
            .ShouldBe((PayrollReason.WrittenOff, null));

        // The payment goes back: the client owes it again, and paid once more everything stands as before.
        givenUpFirst.ReverseLast();
        givenUpFirst.Exposure.ShouldBe(Amount.Eur(1000));
        givenUpFirst.Pay(1010m);
        givenUpFirst.Position.ShouldBe(paidFirst.Position);

        beforeTheWage.WriteOff();
        beforeTheWage.Look(afterDays: 20).Entries.Select(entry => (entry.Type, entry.Reason)).ShouldBe(
        [
            (PayrollEntryType.AdvanceMade, PayrollReason.WageDue),
            (PayrollEntryType.GuaranteeDrawn, PayrollReason.WrittenOff),
        ]);
    }

    [Fact]
    public void A_written_off_running_budget_costs_the_fund_nothing()
    {
        var life = new InvoiceLife(1000m, 1210m, Rules, UnitTool.Activity);
        life.Pay(605m).ToUnit.ShouldBe(Amount.Eur(500));
        NothingToDo(life.Look(afterDays: 400, isInsolvent: true));

        life.WriteOff();

        life.Position.ToUnit.ShouldBe(Amount.Eur(500));
        life.Exposure.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void A_credit_note_takes_back_what_was_advanced_for_it()
    {
        var life = Life();
        life.Look(afterDays: 20);

        var credited = life.Credit(400m, 484m);

        (credited.Turnover, credited.ToUnit, credited.Advance).ShouldBe(
            (Amount.Eur(-400), Amount.Eur(-400), Amount.Eur(-400)));
        life.Exposure.ShouldBe(Amount.Eur(600));
    }

    [Fact]
    public void A_day_without_a_rule_is_refused_by_name()
    {
        var life = Life();
        life.Clock.Advance(TimeSpan.FromDays(20));
        var none = Rules with { Guarantees = [] };

        var history = new PayrollHistory(life.Entries);
        Should.Throw<InvalidOperationException>(() => PayrollEntries.Look(
                history, none, InvoiceLife.DueDate, false, life.Clock.GetUtcNow(), () => default))
            .Message.ShouldContain("guarantee rule");
        EmploymentCoefficient.On(new DateOnly(2025, 12, 31), ContractKind.Artist, EmploymentCoefficient.Default)
            .ShouldBeNull();
    }

    [Fact]
    public void A_budget_never_pays_a_cent_more_of_wage_than_it_holds() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<PositiveInt>(),
            cents =>
            {
                var budget = Amount.Eur(cents.Get / 100m);
                foreach (var row in EmploymentCoefficient.Default)
                {
                    var gross = row.GrossOf(budget);
                    (row.CostOf(gross) <= budget).ShouldBeTrue($"{row.Id}: {gross} of {budget}");
                    (row.CostOf(gross + Amount.Eur(0.02m)) > budget).ShouldBeTrue($"{row.Id}: {gross} of {budget}");
                }
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-10, 0), InlineData(0, 0), InlineData(1, 1), InlineData(30, 1), InlineData(31, 5), InlineData(181, 60)]
    [InlineData(60, 5), InlineData(61, 15), InlineData(90, 15), InlineData(91, 30), InlineData(180, 30)]
    [InlineData(3650, 60)]
    public void The_older_an_advance_the_more_is_set_aside(int daysLate, int share) =>
        GuaranteeRule.Default[0].BandOf(daysLate).Share.ShouldBe(new Percentage(share));

    [Theory]
    [InlineData(ContractKind.Employee, "1550.00"), InlineData(ContractKind.Artist, "1450.00")]
    [InlineData(ContractKind.Student, "1054.20")]
    public void A_wage_costs_the_budget_what_the_coefficient_of_its_contract_and_day_says(
        ContractKind kind, string cost)
    {
        var (before, day) = (new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 1));
        EmploymentCoefficient[] rows =
        [
            .. EmploymentCoefficient.Default,
            EmploymentCoefficient.Default[0] with { Id = "new", Kind = kind, ValidFrom = day, CostPerGross = 2m },
        ];

        EmploymentCoefficient.On(before, kind, rows)!.CostOf(Amount.Eur(1000m)).ValueText.ShouldBe(cost);
        EmploymentCoefficient.On(day, kind, rows)!.CostOf(Amount.Eur(1000m)).ValueText.ShouldBe("2000.00");
        foreach (var other in Enum.GetValues<ContractKind>().Where(one => one != kind))
        {
            EmploymentCoefficient.On(day, other, rows)!.Id.ShouldNotBe("new");
        }
    }

    /// <summary>InvoiceLife checks every promise after every step.</summary>
    [Fact]
    public void Whatever_happens_the_unit_gets_what_came_or_was_laid_out_and_the_fund_is_repaid_first() =>
        Prop.ForAll(
            ArbMap.Default
                .ArbFor<(bool IsThreeInOne, bool OnCollected, PositiveInt Vat, (byte Act, byte Size)[] Acts)>(),
            story =>
            {
                var rate = story.Vat.Get % 3 switch { 0 => 0m, 1 => 0.06m, _ => 0.21m };
                var life = new InvoiceLife(
                    826.45m,
                    decimal.Round(826.45m * (1 + rate), 2, MidpointRounding.AwayFromZero),
                    InvoiceLife.Rules(story.OnCollected ? ContributionBase.Collected : ContributionBase.Invoiced),
                    story.IsThreeInOne ? UnitTool.ThreeInOne : UnitTool.Activity);
                foreach (var (act, size) in story.Acts)
                {
                    Play(life, act, size, rate);
                }

                End(life, story.IsThreeInOne);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40));

    private static void Play(InvoiceLife life, byte act, byte size, decimal rate)
    {
        switch (act % 8)
        {
            case 0 or 1 or 2:
                life.Pay(1 + (size * 1.37m));
                break;
            case 3 when life.Payments.Count > 0:
                life.Reverse(life.Payments[size % life.Payments.Count]);
                break;
            case 4 when life.Position.Turnover > Amount.Eur(200):
                var exVat = 10m + (size / 3m) - (size / 3m % 0.01m);
                life.Credit(exVat, decimal.Round(exVat * (1 + rate), 2, MidpointRounding.AwayFromZero));
                break;
            case 5 when life.Receivable.Balance().IsPositive && size > 200:
                life.WriteOff();
                break;
            case 6:
                life.Look(afterDays: size);
                break;
            case 7:
                life.Look(isInsolvent: size % 2 == 0);
                break;
        }
    }

    /// <summary>At the very end a 3in1 unit has its whole turnover, whoever paid it, and a running budget what came.
    /// </summary>
    private static void End(InvoiceLife life, bool isThreeInOne)
    {
        life.Look(afterDays: 30);
        if (isThreeInOne)
        {
            life.Position.ToUnit.ShouldBe(life.Position.Turnover);
        }
        else
        {
            life.Position.ToUnit.ShouldBe(life.Position.Collected);
        }

        // The client pays all after all, also what was written off.
        var unpaid = life.Receivable.Due() - life.Receivable.Paid();
        if (unpaid.IsPositive)
        {
            life.Pay(unpaid.Value);
            life.Exposure.IsZero.ShouldBeTrue("all is paid and something is still laid out");
            life.Position.Collected.ShouldBe(life.Position.Turnover);
        }
    }

    private static void NothingToDo(WageLook look)
    {
        look.Entries.ShouldBeEmpty();
        look.NextOn.ShouldBeNull();
    }

    private static InvoiceLife Life() => new(1000m, 1210m, Rules);
}
