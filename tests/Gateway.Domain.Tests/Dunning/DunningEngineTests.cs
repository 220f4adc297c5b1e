using FsCheck.Fluent;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Tests.Dunning;

public class DunningEngineTests
{
    private static readonly Situation Plain = new()
    {
        Today = Days.Day("2026-02-06"), // day 22, a Friday
        Debt = new()
        {
            Debtor = Debtor.Belgian(ClientKind.Company),
            Amount = Amount.Eur(1000m),
            DueDate = Days.Day("2026-01-15"),
        },
        Ladder = new(Ladders.Enterprise, LadderScope.Segment),
        BankKnownUntil = Days.Day("2026-02-05"),
        Notices = [new("reminder", Days.Day("2026-01-23"), new(Days.Day("2026-01-23"), ReminderChannel.Electronic))],
    };

    public static TheoryData<string, Situation> Blocked => new()
    {
        { "SGW-DUN-PAID", Paid(1000m) },
        { "SGW-DUN-SMALL", Paid(995.01m) },
        { "SGW-DUN-BANK", Plain with { BankKnownUntil = Days.Day("2026-02-04") } },
        { "SGW-DUN-BANK", Plain with { BankKnownUntil = null } },
        { "SGW-DUN-TODAY", Plain with { IsClientWrittenToToday = true } },
        { "SGW-DUN-UNDERWAY", Plain with { IsNoticeUnderway = true } },
        { "SGW-DUN-ADDRESS", Plain with { CanBeReached = false } },
        { "SGW-DUN-GAP", Plain with { ClientLastNotifiedOn = Days.Day("2026-01-31") } },
        { "SGW-DUN-HOLD-DISPUTE", Held(HoldKind.Dispute) },
        { "SGW-DUN-HOLD-PROMISE", Held(HoldKind.Promise) },
        { "SGW-DUN-HOLD-PAYMENTPLAN", Held(HoldKind.PaymentPlan) },
        { "SGW-DUN-HOLD-INSOLVENCY", Held(HoldKind.Insolvency) },
        { "SGW-DUN-HOLD-LEGAL", Held(HoldKind.Legal) },
        { "SGW-DUN-HOLD-COMPLAINT", Held(HoldKind.Complaint) },
        { "SGW-DUN-HOLD-DEATH", Held(HoldKind.Death) },
    };

    /// <summary>A condition, a situation in which it holds, and one in which it does not.</summary>
    public static TheoryData<StepCondition, Situation, Situation> Conditions => new()
    {
        { new StepCondition.DaysLate(22), Plain, Plain with { Today = Days.Day("2026-02-05") } },
        { new StepCondition.DaysAfter("reminder", 14), Plain, Plain with { Today = Days.Day("2026-02-05") } },
        { new StepCondition.OwedAtLeast(Amount.Eur(1000m)), Plain, Paid(1m) },
        {
            new StepCondition.OfKind(ClientKind.Company), Plain,
            Plain with { Debt = Plain.Debt with { Debtor = Debtor.Belgian(ClientKind.PublicBody) } }
        },
        {
            new StepCondition.InLanguage(Language.Nl), Plain with { Language = Language.Nl },
            Plain with { Language = Language.Fr }
        },
        {
            new StepCondition.ReachedBy(NoticeChannel.Post), Plain with { Channel = NoticeChannel.Post },
            Plain with { Channel = NoticeChannel.Mail }
        },
        { new StepCondition.LateAtLeast(2), Behaved(late: 2), Behaved(late: 1) },
        { new StepCondition.LateAtMost(1), Behaved(late: 1), Behaved(late: 2) },
        { new StepCondition.PromisesBroken(1), Behaved(broken: 1), Behaved(broken: 0) },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_step_is_due_while_all_its_conditions_hold(
        StepCondition condition, Situation holding, Situation failing)
    {
        var reminder = new Step { Code = "reminder", Act = StepAct.Reminder, When = [new StepCondition.DaysLate(8)] };
        var more = new Step
        {
            Code = "more",
            Act = StepAct.FormalNotice,
            When = [new StepCondition.DaysAfter("reminder", 5), condition],
        };
        var choice = new LadderChoice(new Ladder("own", [reminder, more]), LadderScope.Client);

        Decide(holding with { Ladder = choice }).IsAllowed.ShouldBeTrue();
        Decide(failing with { Ladder = choice }).Blockers.Select(blocker => blocker.Rule)
            .ShouldHaveSingleItem().ShouldBeOneOf("SGW-DUN-STEP", "SGW-DUN-DONE");
    }

    [Fact]
    public void Without_a_blocker_the_step_that_is_due_goes_and_asks_what_the_law_allows()
    {
        var decision = Decide(Plain);
        decision.IsAllowed.ShouldBeTrue();
        decision.NextStep!.Code.ShouldBe("second-reminder");
        decision.Standing!.Code.ShouldBe("reminder");
        decision.DunnableFrom.ShouldBe(Plain.Today);
        decision.Asked.Select(item => item.Kind).ShouldBe([ClaimItemKind.Interest, ClaimItemKind.FixedSum]);
    }

    [Theory]
    [MemberData(nameof(Blocked))]
    public void One_fact_is_enough_to_stop_it(string rule, Situation situation)
    {
        var decision = Decide(situation);
        decision.Blockers.Select(blocker => blocker.Rule).ShouldBe([rule]);
        decision.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void All_blockers_are_told_at_once() =>
        Decide(Held(HoldKind.Dispute) with { BankKnownUntil = null, CanBeReached = false }).Blockers
            .Select(blocker => blocker.Rule)
            .ShouldBe(["SGW-DUN-HOLD-DISPUTE", "SGW-DUN-BANK", "SGW-DUN-ADDRESS"]);

    [Fact]
    public void Time_alone_tells_from_when_and_a_person_does_not()
    {
        // The gap ends on Saturday 7 February: Monday.
        Decide(Plain with { ClientLastNotifiedOn = Days.Day("2026-01-31") }).DunnableFrom
            .ShouldBe(Days.Day("2026-02-09"));
        var promise = Hold.To(HoldKind.Promise, Days.Day("2026-02-01"), Days.Day("2026-02-18"), "Anna");
        var promised = Decide(Plain with { Holds = [promise] });
        promised.DunnableFrom.ShouldBe(Days.Day("2026-02-23"), "a transfer of the 18th shows on Friday the 20th");
        Decide(Held(HoldKind.Dispute)).DunnableFrom.ShouldBeNull();
        Decide(Plain with { Today = Days.Day("2026-01-28"), BankKnownUntil = Days.Day("2026-01-27") })
            .ShouldSatisfyAllConditions(
                decision => decision.NextStep!.Code.ShouldBe("second-reminder"),
                decision => decision.DunnableFrom.ShouldBe(Days.Day("2026-02-06")));
    }

    [Fact]
    public void Nothing_goes_on_a_holiday()
    {
        var decision = Decide(Plain with { Today = Days.Day("2026-04-06"), BankKnownUntil = Days.Day("2026-04-05") });
        decision.Blockers.Select(blocker => blocker.Rule).ShouldBe(["SGW-DUN-DAY"]);
        decision.DunnableFrom.ShouldBe(Days.Day("2026-04-07"));
    }

    [Fact]
    public void A_transfer_of_the_due_date_is_given_time_to_arrive()
    {
        var nextDay = new Step { Code = "a", Act = StepAct.Reminder, When = [new StepCondition.DaysLate(1)] };
        var dayAfter = Plain with
        {
            Today = Days.Day("2026-01-16"),
            BankKnownUntil = Days.Day("2026-01-15"),
            Ladder = new(new Ladder("quick", [nextDay]), LadderScope.Client),
            Notices = [],
        };
        Decide(dayAfter).Blockers.Select(blocker => blocker.Rule).ShouldBe(["SGW-DUN-TRANSIT"]);
        Decide(dayAfter with { Today = Days.Day("2026-01-20"), BankKnownUntil = Days.Day("2026-01-19") })
            .IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Money_that_waits_for_a_person_keeps_notices_away_for_five_working_days()
    {
        var waiting = Plain with { MoneyWaitsSince = Plain.Today };
        var decision = Decide(waiting);
        decision.Blockers.Select(blocker => blocker.Rule).ShouldBe(["SGW-DUN-MONEY"]);
        var last = BusinessCalendar.AddWorkingDays(Plain.Today, 5);
        decision.DunnableFrom.ShouldBe(BusinessCalendar.OnOrAfter(last.AddDays(1)));
        var later = BusinessCalendar.AddWorkingDays(last, 1);
        Decide(waiting with { Today = later, BankKnownUntil = last }).IsAllowed.ShouldBeTrue();
        DunningEngine.AgainstJudging(DunningPolicy.Default with { QueueWorkingDaysMax = 0 }, waiting).ShouldBeEmpty();
    }

    [Fact]
    public void A_payment_lowers_where_the_debt_stands_and_nothing_milder_is_done_again()
    {
        var called = Plain with
        {
            Debt = Plain.Debt with { Amount = Amount.Eur(3000m) },
            Notices = [.. Plain.Notices, new("call", Days.Day("2026-01-30"))],
            Today = Days.Day("2026-02-10"),
            BankKnownUntil = Days.Day("2026-02-09"),
        };
        Decide(called).Standing!.Code.ShouldBe("call");
        var paid = called with
        {
            Debt = called.Debt with
            {
                Movements = [new(DebtMovementKind.Payment, Days.Day("2026-02-02"), Amount.Eur(1000m))],
            },
        };
        Decide(paid).Standing!.Code.ShouldBe("reminder");
        var skipped = called with { Notices = [called.Notices[0], new("second-reminder", Days.Day("2026-01-30"))] };
        Decide(skipped).NextStep!.Code.ShouldBe("formal-notice"); // and not the call that was left out
    }

    [Fact]
    public void A_hold_that_nobody_reviewed_still_holds_until_it_is_lifted()
    {
        var hold = Hold.WithReview(HoldKind.Dispute, Days.Day("2026-01-20"), Days.Day("2026-01-25"), "Anna");
        hold.IsReviewOverdue(Plain.Today).ShouldBeTrue();
        Decide(Plain with { Holds = [hold] }).IsAllowed.ShouldBeFalse();
        Decide(Plain with { Holds = [hold with { LiftedOn = Plain.Today }] }).IsAllowed.ShouldBeTrue();
        Decide(Plain with { Holds = [hold with { LiftedOn = Plain.Today.AddDays(1) }] }).IsAllowed.ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(
            () => Hold.To(HoldKind.Promise, Days.Day("2026-01-20"), Days.Day("2026-01-19"), "Anna"));
    }

    [Fact]
    public void A_consumers_reminder_before_Book_XIX_waits_for_a_row_that_is_missing()
    {
        var sent = Days.Day("2023-08-21");
        var decision = Decide(Plain with
        {
            Today = Days.Day("2023-09-29"),
            BankKnownUntil = Days.Day("2023-09-28"),
            Debt = Plain.Debt with
            {
                Debtor = Debtor.Belgian(ClientKind.PrivatePerson),
                DueDate = Days.Day("2023-08-10"),
            },
            Ladder = new(Ladders.Consumer, LadderScope.Segment),
            Notices = [new("first-reminder", sent, new(sent, ReminderChannel.Electronic))],
        });
        decision.Blockers.Select(blocker => blocker.Rule).ShouldBe(["SGW-DUN-LAW", "SGW-DUN-DONE"]);
        decision.DunnableFrom.ShouldBeNull();
    }

    [Fact]
    public void The_nearest_ladder_is_chosen_and_the_choice_explained()
    {
        var debtor = Debtor.Belgian(ClientKind.Company);
        LadderChoice.Make(Ladders.Abroad, Ladders.Consumer, debtor)
            .ShouldBe(new(Ladders.Abroad, LadderScope.Client));
        LadderChoice.Make(null, Ladders.Consumer, debtor).ShouldBe(new(Ladders.Consumer, LadderScope.Unit));
        LadderChoice.Make(null, null, debtor).ShouldBe(new(Ladders.Enterprise, LadderScope.Segment));
        LadderChoice.Make(null, null, new(ClientKind.PrivatePerson, Country.Parse("FR"))).Ladder
            .ShouldBe(Ladders.Abroad);
    }

    [Fact]
    public void The_ladders_of_the_product_are_lawful()
    {
        foreach (var ladder in Ladders.All)
        {
            LadderRules.Check(ladder, isForConsumers: ladder == Ladders.Consumer).ShouldBeEmpty(ladder.Code);
        }
    }

    [Fact]
    public void An_unlawful_ladder_is_found_out()
    {
        RulesOf(Ladders.Enterprise, isForConsumers: true).ShouldBe(
            ["SGW-LADDER-WAIT", "SGW-LADDER-WAIT", "SGW-LADDER-WAIT", "SGW-LADDER-WAIT"]);
        RulesOf(new("none", [])).ShouldBe(["SGW-LADDER-STEPS"]);
        var late = new StepCondition.DaysLate(8);
        var first = new Step { Code = "a", Act = StepAct.Reminder, When = [late] };
        RulesOf(new("x", [first, first])).ShouldBe(["SGW-LADDER-TWICE", "SGW-LADDER-ORDER"]);
        RulesOf(new("x", [first, first with { Code = "b", When = [new StepCondition.DaysAfter("c", 8)] }]))
            .ShouldBe(["SGW-LADDER-ORDER"]);
        RulesOf(new("x", [first, first with { Code = "b", When = [new StepCondition.DaysAfter("a", 0)] }]))
            .ShouldBe(["SGW-LADDER-DAYS"]);
        RulesOf(new("x", [first with { When = [] }])).ShouldBe(["SGW-LADDER-NOT-LATE"]);
        RulesOf(new("x", [first with { When = [late, new StepCondition.LateAtLeast(0)] }]))
            .ShouldBe(["SGW-LADDER-COUNT"]);
        RulesOf(new("x", [first with { When = [late, new StepCondition.PromisesBroken(1001)] }]))
            .ShouldBe(["SGW-LADDER-COUNT"]);
        RulesOf(new("x", [first with { When = [late, new StepCondition.ReachedBy(NoticeChannel.Telephone)] }]))
            .ShouldBe(["SGW-LADDER-CHANNEL"]);
        RulesOf(new("x", [first with { AsksForMore = true }]), isForConsumers: true).ShouldBe(["SGW-LADDER-FREE"]);
        RulesOf(Recovering(after: Ladders.NoticeDays)).ShouldBe(["SGW-LADDER-NOTICE"]);
        RulesOf(Recovering(after: Ladders.NoticeDays + 1)).ShouldBeEmpty();

        Ladder Recovering(int after) => new("x",
        [
            first with { Act = StepAct.FormalNotice },
            new() { Code = "law", Act = StepAct.Recovery, When = [new StepCondition.DaysAfter("a", after)] },
        ]);
    }

    [Fact]
    public void A_consumers_ladder_begins_with_the_first_reminder_that_the_law_counts()
    {
        // Reminded twice as a company, and by a letter whose days were too few: nothing of it was done.
        var sent = Days.Day("2026-01-23");
        SentNotice[] before =
        [
            new("reminder", sent, new(sent, ReminderChannel.Electronic, HasMandatoryMentions: false, Amount.Eur(0))),
            new("first-reminder", sent, new(sent, ReminderChannel.Electronic) { NamedDay = sent.AddDays(10) }),
        ];
        var consumer = Plain with
        {
            Debt = Plain.Debt with { Debtor = Debtor.Belgian(ClientKind.PrivatePerson) },
            Ladder = new(Ladders.Consumer, LadderScope.Segment),
            Notices = before,
        };

        var anew = DunningEngine.Decide(LawBook.Belgian, DunningPolicy.Default, consumer);
        (anew.IsAllowed, anew.NextStep?.Code).ShouldBe((true, "first-reminder"));
        var counted = consumer with
        {
            Notices = [.. before, new("first-reminder", sent, new(sent, ReminderChannel.Electronic))],
        };
        DunningEngine.Decide(LawBook.Belgian, DunningPolicy.Default, counted).NextStep?.Code
            .ShouldBe("second-reminder");
    }

    [Fact]
    public void A_ladder_that_was_changed_takes_no_day_of_the_free_reminder_away()
    {
        var reminded = Days.Day("2026-01-23"); // the days run to 6 February
        var other = new Ladder("other", [new()
        {
            Code = "call", Act = StepAct.Call, When = [new StepCondition.DaysLate(8)],
        }]);
        var consumer = Plain with
        {
            Debt = Plain.Debt with { Debtor = Debtor.Belgian(ClientKind.PrivatePerson) },
            Ladder = new(other, LadderScope.Client),
            Notices = [new("first-reminder", reminded, new(reminded, ReminderChannel.Electronic))],
        };

        Decide(consumer).Blockers.Select(blocker => blocker.Rule).ShouldBe(["SGW-CLAIM-WAIT"]);

        // Who paid on 6 February is known of on the 10th: two working days later.
        var early = consumer with { Today = Days.Day("2026-02-10"), BankKnownUntil = Days.Day("2026-02-09") };
        Decide(early).Blockers.Select(blocker => blocker.Rule).ShouldBe(["SGW-DUN-TRANSIT"]);
        var after = consumer with { Today = Days.Day("2026-02-11"), BankKnownUntil = Days.Day("2026-02-10") };
        Decide(after).IsAllowed.ShouldBeTrue();
        Decide(after with { Notices = [] }).Blockers.Select(blocker => blocker.Rule)
            .ShouldBe(["SGW-CLAIM-FIRST-REMINDER"]);
    }

    [Fact]
    public void On_no_day_of_any_life_is_a_consumer_asked_for_more_before_the_wait_is_over() => Properties.Hold(
        from due in Gen.Choose(Days.Day("2024-01-01").DayNumber, Days.Day("2026-01-31").DayNumber)
        from firstAfter in Gen.Choose(1, 60)
        from today in Gen.Choose(0, 120)
        from post in Gen.Elements(true, false)
        select (Due: DateOnly.FromDayNumber(due), firstAfter, today, post),
        one =>
        {
            var sent = one.Due.AddDays(one.firstAfter);
            var channel = one.post ? ReminderChannel.Post : ReminderChannel.Electronic;
            var today = one.Due.AddDays(one.today);
            var decision = Decide(Plain with
            {
                Today = today,
                BankKnownUntil = today.AddDays(-1),
                Debt = Plain.Debt with { Debtor = Debtor.Belgian(ClientKind.PrivatePerson), DueDate = one.Due },
                Ladder = new(Ladders.Consumer, LadderScope.Segment),
                Notices = sent <= today ? [new("first-reminder", sent, new(sent, channel))] : [],
            });
            var wait = ReminderWait.Compute(LawBook.Belgian, sent, channel).Given();
            var asksForMore = decision is { IsAllowed: true, NextStep.AsksForMore: true } || decision.Asked.Count > 0;
            return !asksForMore || (today >= wait.ChargeableFrom && BusinessCalendar.IsWorkingDay(today));
        });

    private static IEnumerable<string> RulesOf(Ladder ladder, bool isForConsumers = false) =>
        LadderRules.Check(ladder, isForConsumers).Select(finding => finding.Rule);

    private static Situation Paid(decimal amount) => Plain with
    {
        Debt = Plain.Debt with
        {
            Movements = [new(DebtMovementKind.Payment, Days.Day("2026-02-02"), Amount.Eur(amount))],
        },
    };

    private static Situation Behaved(int late = 0, int broken = 0) =>
        Plain with { History = new ClientHistory(late, broken) };

    private static Situation Held(HoldKind kind) => Plain with
    {
        Holds = [Hold.WithReview(kind, Days.Day("2026-02-01"), Days.Day("2026-03-01"), "Anna")],
    };

    private static Decision Decide(Situation situation) =>
        DunningEngine.Decide(LawBook.Belgian, DunningPolicy.Default, situation);
}
