using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.LegalRecovery;

/// <summary>Each way as a story with its days, and what must not happen on them.</summary>
public class RecoveryCaseTests
{
    private static readonly DateOnly LongAfter = new(2030, 1, 1);
    private static readonly LawBook Book = LawBook.Belgian;

    public static TheoryData<Procedure> Procedures => [.. Enum.GetValues<Procedure>()];

    /// <summary>Worked case T18: the month ends on 2 April, the record is safe from 11 April 2026.</summary>
    [Fact]
    public void An_uncontested_debt_goes_from_summons_to_title()
    {
        var story = new Story(Procedure.Rci, "2026-02-20");
        story.On("2026-02-23", CaseAct.HandedOver).On("2026-03-02", CaseAct.SummonsServed);
        story.Deadlines.ShouldBe(["RciAnswer 2026-04-02", "RciRecord 2026-04-11"]);
        story.Refuses("2026-04-10", CaseAct.RecordDrawn, "SGW-CASE-TOO-EARLY");
        story.On("2026-04-11", CaseAct.RecordDrawn).On("2026-04-20", CaseAct.DeclaredEnforceable);
        story.On("2026-04-27", CaseAct.TitleServed);
        story.Refuses("2026-05-20", CaseAct.Executed, "SGW-CASE-TOO-EARLY");
        story.Refuses("2026-06-20", CaseAct.Opposed, "SGW-CASE-TOO-LATE");
        story.On("2026-06-02", CaseAct.Executed).On("2026-07-01", CaseAct.Paid);
        story.State.ShouldBe(CaseState.Paid);
        story.Refuses("2026-07-02", CaseAct.CostAdded, "SGW-CASE-STEP");
    }

    [Fact]
    public void Who_contests_a_summons_ends_the_RCI_and_only_a_court_goes_on()
    {
        var story = new Story(Procedure.Rci, "2026-02-20");
        story.On("2026-02-23", CaseAct.HandedOver).On("2026-03-02", CaseAct.SummonsServed);
        story.On("2026-03-20", CaseAct.Contested);
        story.Refuses("2026-05-01", CaseAct.RecordDrawn, "SGW-CASE-STEP");
        story.On("2026-05-02", CaseAct.Returned);
        story.State.ShouldBe(CaseState.Returned);
    }

    [Fact]
    public void Instalments_hold_everything_and_a_broken_plan_goes_on_from_where_it_stood()
    {
        var story = new Story(Procedure.Rci, "2026-02-20");
        story.On("2026-02-23", CaseAct.HandedOver).On("2026-03-02", CaseAct.SummonsServed);
        story.On("2026-03-20", CaseAct.PlanAgreed);
        story.Deadlines.ShouldBeEmpty();
        story.Refuses("2026-06-01", CaseAct.RecordDrawn, "SGW-CASE-STEP");
        story.On("2026-06-15", CaseAct.PlanBroken);
        story.State.ShouldBe(CaseState.Summoned);
        story.On("2026-06-16", CaseAct.RecordDrawn);
    }

    [Fact]
    public void A_summary_order_is_asked_for_after_the_notice_and_in_its_fifteen_days()
    {
        var story = new Story(Procedure.SummaryOrder, "2026-03-01");
        story.On("2026-03-02", CaseAct.HandedOver).On("2026-03-03", CaseAct.NoticeSent);
        story.Deadlines.ShouldBe(["NoticeEnd 2026-03-18", "Petition 2026-04-02"]);
        story.Refuses("2026-03-18", CaseAct.PetitionFiled, "SGW-CASE-TOO-EARLY");
        story.Refuses("2026-04-03", CaseAct.PetitionFiled, "SGW-CASE-TOO-LATE");
        story.On("2026-03-19", CaseAct.PetitionFiled).On("2026-04-02", CaseAct.TitleGiven);
        story.On("2026-04-10", CaseAct.TitleServed).On("2026-04-20", CaseAct.Opposed);
        story.On("2026-09-01", CaseAct.OppositionUpheld);
        story.State.ShouldBe(CaseState.Lost);
    }

    [Fact]
    public void A_judgment_is_served_and_executed_and_its_costs_are_counted()
    {
        var story = new Story(Procedure.Court, "2026-01-05");
        story.On("2026-01-06", CaseAct.HandedOver).On("2026-01-20", CaseAct.WritServed);
        story.On("2026-01-21", CaseAct.CostAdded, Amount.Eur(312.40m)).On("2026-03-01", CaseAct.TitleGiven);
        story.On("2026-03-02", CaseAct.CostAdded, Amount.Eur(50m)).On("2026-03-15", CaseAct.TitleServed);
        story.On("2026-04-20", CaseAct.Executed);
        story.Costs.ShouldBe(Amount.Eur(362.40m));
        story.Refuses("2026-04-21", CaseAct.CostAdded, "SGW-CASE-AMOUNT");
        story.Refuses("2026-04-21", CaseAct.CostAdded, "SGW-CASE-AMOUNT", Amount.Eur(-1m));
        story.Refuses("2026-04-21", CaseAct.CostAdded, "SGW-CASE-AMOUNT", new Amount(5m, Currency.Parse("USD")));
    }

    [Fact]
    public void A_European_order_is_executed_once_nobody_can_oppose_any_more()
    {
        var story = new Story(Procedure.EuropeanOrder, "2026-01-05");
        story.On("2026-01-06", CaseAct.PetitionFiled).On("2026-02-05", CaseAct.TitleGiven);
        story.On("2026-02-20", CaseAct.TitleServed);
        story.Deadlines.ShouldBe(["Opposition 2026-03-22"]);
        story.Refuses("2026-03-22", CaseAct.Executed, "SGW-CASE-TOO-EARLY");
        story.Refuses("2026-03-23", CaseAct.Opposed, "SGW-CASE-TOO-LATE");
        story.On("2026-03-23", CaseAct.Executed);
    }

    [Fact]
    public void A_small_claim_may_be_lost()
    {
        var story = new Story(Procedure.EuropeanSmallClaims, "2026-01-05");
        story.On("2026-01-06", CaseAct.PetitionFiled).On("2026-04-05", CaseAct.Refused);
        story.State.ShouldBe(CaseState.Lost);
    }

    /// <summary>Worked case T19, by its days.</summary>
    [Fact]
    public void A_claim_in_a_bankruptcy_is_filed_in_time_or_lost()
    {
        var story = new Story(Procedure.BankruptcyClaim, "2026-06-15");
        story.Deadlines.ShouldBe(
        [
            "ClaimFiling 2026-07-15", "Sureties 2026-09-15", "ClaimLost 2027-06-15", "VatRefund 2029-12-31",
        ]);
        story.Refuses("2027-06-16", CaseAct.ClaimFiled, "SGW-CASE-TOO-LATE");
        story.On("2026-07-10", CaseAct.ClaimFiled).On("2026-09-01", CaseAct.ClaimAccepted);
        story.On("2028-03-01", CaseAct.DividendReceived, Amount.Eur(121m)).On("2028-06-01", CaseAct.CollectiveClosed);
        story.Dividends.ShouldBe(Amount.Eur(121m));
        story.State.ShouldBe(CaseState.Closed);
    }

    [Fact]
    public void A_stay_lasts_four_months_and_twelve_at_most()
    {
        var story = new Story(Procedure.Reorganisation, "2026-02-01");
        story.On("2026-02-02", CaseAct.StayOpened);
        story.Deadlines.ShouldBe(["StayEnd 2026-06-02"]);
        story.Refuses("2026-05-20", CaseAct.StayExtended, "SGW-CASE-UNTIL");
        story.Refuses("2026-05-20", CaseAct.StayExtended, "SGW-CASE-TOO-LATE", until: new(2027, 2, 3));
        story.On("2026-05-20", CaseAct.StayExtended, until: new(2026, 10, 2));
        story.Deadlines.ShouldBe(["StayEnd 2026-10-02"]);
        story.On("2026-09-01", CaseAct.PlanHomologated).On("2027-09-01", CaseAct.DividendReceived, Amount.Eur(100m));
        story.On("2028-09-01", CaseAct.PlanBroken);
        story.State.ShouldBe(CaseState.Returned);
    }

    [Fact]
    public void A_debt_settlement_wants_the_claim_within_a_month()
    {
        var story = new Story(Procedure.DebtSettlement, "2026-02-10");
        story.Deadlines.ShouldBe(["ClaimFiling 2026-03-10"]);
        story.On("2026-03-01", CaseAct.ClaimFiled).On("2026-04-01", CaseAct.ClaimDisputed);
        story.On("2026-05-01", CaseAct.ClaimRejected);
        story.State.ShouldBe(CaseState.Lost);
    }

    [Fact]
    public void An_amicable_case_comes_back_when_it_gave_nothing()
    {
        var story = new Story(Procedure.Amicable, "2026-02-10");
        story.On("2026-02-11", CaseAct.HandedOver).On("2026-02-20", CaseAct.Contested);
        story.On("2026-03-01", CaseAct.ContestSettled).On("2026-05-01", CaseAct.Returned);
        story.State.ShouldBe(CaseState.Returned);
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Any_open_case_can_be_paid_or_withdrawn_and_an_ended_one_takes_nothing(Procedure procedure)
    {
        foreach (var act in new[] { CaseAct.Paid, CaseAct.Withdrawn })
        {
            var story = new Story(procedure, "2026-02-10").On("2026-02-11", act);
            story.Case.IsEnded.ShouldBeTrue();
            story.Case.Next.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_state_of_a_procedure_is_open_to_an_end(Procedure procedure)
    {
        foreach (var state in Reachable(procedure).Where(IsOpen))
        {
            From(procedure, state).ShouldContain(CaseAct.Withdrawn);
            From(procedure, state).Except([CaseAct.Paid, CaseAct.Withdrawn, CaseAct.CostAdded])
                .ShouldNotBeEmpty($"{procedure} is stuck in {state}");
        }
    }

    [Fact]
    public void Nothing_happens_before_its_day_or_before_what_came_before()
    {
        var story = new Story(Procedure.Amicable, "2026-02-10").On("2026-02-11", CaseAct.HandedOver);

        story.Refuses("2026-02-09", CaseAct.Returned, "SGW-CASE-ORDER");
        story.Case.Record(Book, CaseAct.Returned, new(2026, 3, 1), today: new(2026, 2, 28))
            .ShouldBeOfType<CaseOutcome.Refused>().Reason.Rule.ShouldBe("SGW-CASE-FUTURE");
    }

    [Fact]
    public void Costs_payments_and_reports_move_nothing_and_may_be_told_late()
    {
        var story = new Story(Procedure.Rci, "2026-02-20");
        story.Refuses("2026-02-21", CaseAct.PaymentReceived, "SGW-CASE-STEP", Amount.Eur(10m));
        story.On("2026-02-23", CaseAct.HandedOver).On("2026-03-02", CaseAct.SummonsServed);
        story.Refuses("2026-03-03", CaseAct.Reported, "SGW-CASE-REFERENCE");
        story.Refuses("2026-03-03", CaseAct.PaymentReceived, "SGW-CASE-AMOUNT");
        story.On("2026-03-05", CaseAct.PaymentReceived, Amount.Eur(10m));
        story.On("2026-02-24", CaseAct.PaymentReceived, Amount.Eur(5m));
        story.State.ShouldBe(CaseState.Summoned);
        story.Case.Payments.ShouldBe(Amount.Eur(15m));
        story.On("2026-03-04", CaseAct.Contested);
    }

    [Fact]
    public void A_judgment_may_name_another_day_for_claims_and_what_is_left_to_do_stays_after_filing()
    {
        var recovery = new RecoveryCase(
            Procedure.BankruptcyClaim, new(2026, 6, 15), Currency.Eur, claimBy: new(2026, 7, 20));
        recovery.Record(Book, CaseAct.ClaimFiled, new(2026, 7, 10), LongAfter).ShouldBeOfType<CaseOutcome.Taken>();

        CaseDeadlines.Of(Book, recovery).Deadlines.Select(one => one.Kind)
            .ShouldBe([CaseDeadlineKind.Sureties, CaseDeadlineKind.VatRefund]);
        CaseDeadlines.Of(Book, RecoveryCase.Of(
                Procedure.BankruptcyClaim, new(2026, 6, 15), Currency.Eur, [], new(2026, 7, 20))).Deadlines[0].On
            .ShouldBe(new(2026, 7, 20));
    }

    [Fact]
    public void A_partner_tells_what_it_does_and_not_what_the_house_decides() =>
        Enum.GetValues<CaseAct>().Where(act => !PartnerActs.Includes(act))
            .ShouldBe(
            [
                CaseAct.HandedOver, CaseAct.DebtorInsolvent, CaseAct.InsolvencyLifted, CaseAct.DebtorDied,
                CaseAct.DebtDisputed, CaseAct.HoldLifted, CaseAct.Paid, CaseAct.Withdrawn,
            ]);

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_procedure_has_a_name_in_each_language(Procedure procedure) =>
        Enum.GetValues<Language>().Select(ProcedureWords.Of(procedure).In).ShouldBeUnique();

    /// <summary>Told late and beside the steps; from its day nobody proceeds alone.</summary>
    [Fact]
    public void An_insolvent_debtor_is_neither_summoned_nor_executed_from_the_day_of_the_judgment()
    {
        var story = new Story(Procedure.Rci, "2026-02-20");
        story.On("2026-02-23", CaseAct.HandedOver).On("2026-03-05", CaseAct.DebtorInsolvent);
        story.Refuses("2026-03-05", CaseAct.SummonsServed, "SGW-CASE-COLLECTIVE");
        story.On("2026-03-04", CaseAct.SummonsServed);
        story.Refuses("2026-04-20", CaseAct.RecordDrawn, "SGW-CASE-COLLECTIVE");
        story.Case.Next.ShouldNotContain(CaseAct.DebtorInsolvent);
        story.On("2026-04-20", CaseAct.InsolvencyLifted).On("2026-04-20", CaseAct.RecordDrawn);
        story.Refuses("2026-04-21", CaseAct.InsolvencyLifted, "SGW-CASE-STEP");

        // A reorganisation that becomes a bankruptcy: nobody proceeded alone since the first of the two.
        story.On("2026-04-22", CaseAct.DebtorInsolvent).On("2026-04-23", CaseAct.DebtorInsolvent);
        story.Case.InsolventSince.ShouldBe(new DateOnly(2026, 4, 22));
        CaseSteps.After(Procedure.BankruptcyClaim, CaseState.Filed, CaseAct.DebtorInsolvent).ShouldBeNull();
    }

    /// <summary>JC art. 1675/9: fifteen days after the mediator's reminder the claim is waived.</summary>
    [Fact]
    public void A_claim_that_is_not_filed_after_the_mediators_reminder_is_waived()
    {
        var story = new Story(Procedure.DebtSettlement, "2027-09-01");
        story.Deadlines.ShouldBe(["ClaimFiling 2027-10-01"]);
        story.On("2027-10-04", CaseAct.MediatorReminded);
        story.State.ShouldBe(CaseState.Prepared);
        story.Deadlines.ShouldBe(["ClaimWaived 2027-10-19"]);
        story.Refuses("2027-10-20", CaseAct.ClaimFiled, "SGW-CASE-TOO-LATE");
        story.On("2027-10-19", CaseAct.ClaimFiled).State.ShouldBe(CaseState.Filed);
    }

    [Fact]
    public void Courts_and_collectors_have_days_with_the_rows_they_follow_from()
    {
        var court = new Story(Procedure.Court, "2026-03-02");
        court.On("2026-03-02", CaseAct.HandedOver).On("2026-03-09", CaseAct.WritServed);
        court.Deadlines.ShouldBe(["Appearance 2026-03-17"]);
        CaseDeadlines.Of(Book, court.Case).Deadlines[0].Rows.Select(row => row.Key.Name).ShouldBe(["writ-appearance"]);
        court.On("2026-04-13", CaseAct.TitleGiven).On("2026-04-20", CaseAct.TitleServed);
        court.Deadlines.ShouldBe(["Appeal 2026-05-20"]);

        var small = new Story(Procedure.EuropeanSmallClaims, "2026-03-02");
        small.On("2026-03-02", CaseAct.PetitionFiled);
        small.Deadlines.ShouldBe(["SmallClaimsAnswer 2026-04-15", "SmallClaimsDecision 2026-05-15"]);

        // A notice on Friday 30 January: by post the days begin on Wednesday 4 February.
        var amicable = new Story(Procedure.Amicable, "2026-01-29");
        amicable.On("2026-01-29", CaseAct.HandedOver).On("2026-01-30", CaseAct.NoticeSent);
        amicable.Deadlines.ShouldBe(["CollectorWait 2026-02-17"]);
        amicable.Refuses("2026-02-17", CaseAct.NoticeSent, "SGW-CASE-TOO-EARLY");
        amicable.On("2026-02-18", CaseAct.NoticeSent).On("2026-02-19", CaseAct.Contested);
    }

    [Fact]
    public void A_stored_case_stands_where_it_stood()
    {
        var story = new Story(Procedure.Rci, "2026-02-20");
        story.On("2026-02-23", CaseAct.HandedOver).On("2026-03-02", CaseAct.SummonsServed)
            .On("2026-03-20", CaseAct.PlanAgreed);

        var again = RecoveryCase.Of(Procedure.Rci, new(2026, 2, 20), Currency.Eur, story.Case.Events.Reverse());

        again.State.ShouldBe(CaseState.Instalments);
        again.Record(Book, CaseAct.PlanBroken, new(2026, 4, 20), LongAfter);
        again.State.ShouldBe(CaseState.Summoned);
    }

    [Fact]
    public void Every_act_and_state_has_words()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var act in Enum.GetValues<CaseAct>())
            {
                CaseWords.Of(new CaseEvent(1, act, new(2026, 3, 2))).In(language).ShouldContain("2026-03-02");
            }

            foreach (var state in Enum.GetValues<CaseState>())
            {
                CaseWords.Of(state).In(language).ShouldNotBeNullOrWhiteSpace();
            }
        }
    }

    /// <summary>A broken plan goes back to where it was agreed, which no table can say.</summary>
    private static bool IsOpen(CaseState state) => !CaseSteps.IsEnd(state) && state != CaseState.Instalments;

    private static IEnumerable<CaseAct> From(Procedure procedure, CaseState state) =>
        Enum.GetValues<CaseAct>().Where(act => CaseSteps.After(procedure, state, act) is not null);

    /// <summary>Every state the procedure can be in, from its beginning.</summary>
    private static HashSet<CaseState> Reachable(Procedure procedure)
    {
        HashSet<CaseState> reached = [CaseState.Prepared];
        var next = new Queue<CaseState>(reached);
        while (next.TryDequeue(out var state))
        {
            foreach (var to in From(procedure, state).Select(act => CaseSteps.After(procedure, state, act)!.Value))
            {
                if (reached.Add(to))
                {
                    next.Enqueue(to);
                }
            }
        }

        return reached;
    }

    private sealed class Story(Procedure procedure, string openedOn)
    {
        public RecoveryCase Case { get; } = new(procedure, Days.Day(openedOn), Currency.Eur);

        public CaseState State => Case.State;

        public Amount Costs => Case.Costs;

        public Amount Dividends => Case.Dividends;

        public IEnumerable<string> Deadlines
        {
            get
            {
                var (deadlines, missing) = CaseDeadlines.Of(Book, Case);
                missing.ShouldBeEmpty();
                return deadlines.Select(one => $"{one.Kind} {one.On:yyyy-MM-dd}");
            }
        }

        public Story On(string day, CaseAct act, Amount? amount = null, DateOnly? until = null)
        {
            var outcome = Case.Record(Book, act, Days.Day(day), LongAfter, amount, until);
            outcome.ShouldBeOfType<CaseOutcome.Taken>($"{day} {act}: {(outcome as CaseOutcome.Refused)?.Reason}");
            return this;
        }

        public void Refuses(string day, CaseAct act, string rule, Amount? amount = null, DateOnly? until = null)
        {
            var count = Case.Events.Count;
            Case.Record(Book, act, Days.Day(day), LongAfter, amount, until)
                .ShouldBeOfType<CaseOutcome.Refused>($"{day} {act}").Reason.Rule.ShouldBe(rule);
            Case.Events.Count.ShouldBe(count);
        }
    }
}
