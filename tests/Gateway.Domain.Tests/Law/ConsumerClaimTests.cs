using FsCheck.Fluent;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Law;

/// <summary>Debts of consumers under Book XIX of the Code of Economic Law.</summary>
public class ConsumerClaimTests
{
    private static readonly LawBook Book = LawBook.Belgian;

    internal static readonly ContractTerms LegalMaximum = new()
    {
        Interest = new InterestClause.LegalRate(),
        LumpSum = new LumpSumClause.LegalMaximum(),
        IsReciprocal = true,
    };

    /// <summary>400.00 due on 1 March 2026, reminded by mail on 9 March: the wait ends on 23 March.</summary>
    internal static readonly Debt Reminded = new()
    {
        Debtor = Debtor.Belgian(ClientKind.PrivatePerson),
        Amount = Amount.Eur(400m),
        DueDate = Days.Day("2026-03-01"),
        Contract = LegalMaximum,
        Reminders = [new(Days.Day("2026-03-09"), ReminderChannel.Electronic)],
    };

    [Theory]
    [InlineData("2026-03-06", ReminderChannel.Electronic, "2026-03-07", "2026-03-21")]
    [InlineData("2026-04-02", ReminderChannel.Post, "2026-04-08", "2026-04-22")] // Easter Monday is 6 April
    [InlineData("2026-05-13", ReminderChannel.Post, "2026-05-19", "2026-06-02")] // Ascension is 14 May
    [InlineData("2023-09-18", ReminderChannel.Post, "2023-09-21", "2023-10-05")]
    [InlineData("2026-12-23", ReminderChannel.Post, "2026-12-29", "2027-01-12")] // Christmas
    [InlineData("2026-03-07", ReminderChannel.Electronic, "2026-03-08", "2026-03-24")] // to Saturday 21, so to Monday
    public void The_wait_begins_by_channel_and_lasts_14_calendar_days(
        string sent, ReminderChannel channel, string first, string chargeable)
    {
        var wait = ReminderWait.Compute(Book, Days.Day(sent), channel).Given();
        wait.FirstDay.ShouldBe(Days.Day(first));
        wait.ChargeableFrom.ShouldBe(Days.Day(chargeable));
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-21")]
    [InlineData("2026-05-13", "2026-06-01")]
    public void The_other_reading_of_working_days_is_a_row_away(string sent, string chargeable) =>
        ReminderWait.Compute(
            Books.With(ConsumerLaw.SaturdayIsWorkingDay, "yes").With(ConsumerLaw.WaitExtension, "no"),
            Days.Day(sent),
            ReminderChannel.Post).Given().ChargeableFrom.ShouldBe(Days.Day(chargeable));

    [Fact]
    public void A_reminder_before_Book_XIX_is_refused_with_the_rows_named() =>
        ReminderWait.Compute(Book, Days.Day("2023-08-31"), ReminderChannel.Post)
            .Missing().Select(row => row.Key).ShouldContain(ConsumerLaw.Wait);

    [Theory]
    [InlineData(0.01, 20)]
    [InlineData(150, 20)]
    [InlineData(150.01, 30.00)]
    [InlineData(215, 36.50)]
    [InlineData(500, 65)]
    [InlineData(500.01, 65.00)]
    [InlineData(500.10, 65.00)] // 65.005: a ceiling is rounded down
    [InlineData(1_000, 90)]
    [InlineData(10_000, 540)]
    [InlineData(39_200, 2_000)]
    [InlineData(50_000, 2_000)]
    public void The_ceiling_of_the_lump_sum_follows_the_balance(double balance, double ceiling) =>
        ConsumerLumpSum.Ceiling(Book, Amount.Eur((decimal)balance), Days.Day("2026-03-12")).Given().Total
            .ShouldBe(Amount.Eur((decimal)ceiling));

    [Fact]
    public void After_the_wait_interest_and_the_lump_sum_may_be_asked()
    {
        var claim = On(Reminded, "2026-04-30");
        claim.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(4.37m)); // 38 days at 10.5 %
        claim.Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(55m));
        claim.Total.ShouldBe(Amount.Eur(459.37m));
        claim.Blockers.ShouldBeEmpty();
        claim.Items.ShouldAllBe(item => item.Sheet.Rows.Count > 0);
    }

    [Fact]
    public void A_small_creditor_has_interest_from_the_day_after_the_reminder() =>
        On(Reminded with { IsCreditorSmall = true }, "2026-04-30").Of(ClaimItemKind.Interest)
            .ShouldBe(Amount.Eur(5.98m)); // 52 days

    [Fact]
    public void What_was_paid_inside_the_wait_counts_for_neither()
    {
        var claim = On(Reminded with { Movements = [Paid("2026-03-20", 250m)] }, "2026-04-30");
        claim.Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(20m)); // on 150.00
        claim.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(1.64m)); // 38 days on 150.00
        claim.Principal.ShouldBe(Amount.Eur(150m));

        var small = Reminded with { Movements = [Paid("2026-03-20", 250m)], IsCreditorSmall = true };
        On(small, "2026-04-30").Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(2.24m)); // 52 days on 150.00
    }

    [Fact]
    public void What_was_paid_after_the_wait_does_not_lower_the_lump_sum() =>
        On(Reminded with { Movements = [Paid("2026-03-24", 250m)] }, "2026-04-30").Of(ClaimItemKind.LumpSum)
            .ShouldBe(Amount.Eur(55m));

    [Fact]
    public void A_credit_note_takes_away_what_was_asked_on_it()
    {
        var credited = Reminded with
        {
            Movements = [new(DebtMovementKind.Credit, Days.Day("2026-04-29"), Amount.Eur(250m))],
        };
        On(credited, "2026-04-28").Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(55m));
        On(credited, "2026-04-30").Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(20m));
    }

    [Fact]
    public void Nothing_may_be_asked_while_the_wait_runs()
    {
        var claim = On(Reminded, "2026-03-23");
        claim.Additional.IsZero.ShouldBeTrue();
        var blocker = claim.Blockers.ShouldHaveSingleItem();
        blocker.Rule.ShouldBe("SGW-CLAIM-WAIT");
        blocker.Until.ShouldBe(Days.Day("2026-03-24"));
        On(Reminded, "2026-03-24").Additional.IsPositive.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_may_be_asked_without_a_valid_first_reminder()
    {
        RulesOf(On(Reminded with { Reminders = [] }, "2026-04-30")).ShouldBe(["SGW-CLAIM-FIRST-REMINDER"]);
        var bare = new SentReminder(
            Days.Day("2026-03-09"), ReminderChannel.Electronic, HasMandatoryMentions: false, Amount.Eur(0));
        var claim = On(Reminded with { Reminders = [bare] }, "2026-04-30");
        RulesOf(claim).ShouldBe(["SGW-CLAIM-FIRST-REMINDER"]);
        claim.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-REMINDER-MENTIONS"]);
        claim.Additional.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void A_reminder_binds_by_the_day_it_names_and_does_not_count_when_that_is_too_early()
    {
        var late = On(Named("2026-03-30"), "2026-04-30");
        late.Wait!.ChargeableFrom.ShouldBe(Days.Day("2026-03-31"));
        late.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(3.57m)); // 31 days at 10.5 %

        On(Named("2026-03-23"), "2026-04-30").Total.ShouldBe(On(Reminded, "2026-04-30").Total);

        var early = On(Named("2026-03-22"), "2026-04-30");
        RulesOf(early).ShouldBe(["SGW-CLAIM-FIRST-REMINDER"]);
        early.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-REMINDER-SHORT"]);

        static Debt Named(string day) => Reminded with
        {
            Reminders = [Reminded.Reminders[0] with { NamedDay = Days.Day(day) }],
        };
    }

    [Fact]
    public void The_days_of_a_plan_bear_no_interest_and_the_lump_sum_is_held_against_what_it_left()
    {
        // 1,000.00, reminded on 9 March; a plan from the 20th, three times 300.00 paid, broken on 12 June.
        var debt = Reminded with
        {
            Amount = Amount.Eur(1000m),
            Movements = [Paid("2026-04-10", 300m), Paid("2026-05-10", 300m), Paid("2026-06-10", 300m)],
            Plans = [new(Days.Day("2026-03-20"), Days.Day("2026-06-11"))],
        };

        var broken = On(debt, "2026-06-30");
        broken.Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(20m)); // on 100.00
        broken.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(0.55m)); // 19 days on 100.00
        broken.Notes.Select(note => note.Rule).ShouldContain("SGW-CLAIM-PLAN-DAYS");
        var kept = On(debt with { Plans = [new(Days.Day("2026-03-20"), null)] }, "2026-06-30");
        kept.Additional.IsZero.ShouldBeTrue();
        RulesOf(kept).ShouldBe(["SGW-CLAIM-PLAN"]);

        // Agreed after the wait: the days before it bear interest. What comes after the day is not looked at.
        var after = debt with { Plans = [new(Days.Day("2026-04-01"), Days.Day("2026-06-11"))] };
        On(after, "2026-06-30").Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(2.85m)); // 8 days on 1,000.00, and 19
        On(after, "2026-03-31").Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(90m));
        On(after, "2026-03-31").Notes.ShouldBeEmpty();

        // The law of enterprises knows no such favour.
        var company = after with { Debtor = Debtor.Belgian(ClientKind.Company) };
        On(company, "2026-06-30").Of(ClaimItemKind.Interest)
            .ShouldBe(On(company with { Plans = [] }, "2026-06-30").Of(ClaimItemKind.Interest));
    }

    [Fact]
    public void What_the_first_reminder_announced_is_the_most_that_is_asked()
    {
        On(Said(55m, 10.5m), "2026-04-30").Total.ShouldBe(On(Reminded, "2026-04-30").Total);
        var less = On(Said(20m, 4.5m), "2026-04-30");
        (less.Of(ClaimItemKind.LumpSum), less.Of(ClaimItemKind.Interest))
            .ShouldBe((Amount.Eur(20m), Amount.Eur(1.87m))); // 38 days at 4.5 %
        less.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-LUMP-SUM-ANNOUNCED"]);
        var sheet = less.Items.Single(item => item.Kind == ClaimItemKind.LumpSum).Sheet;
        Amount.Sum(sheet.Lines.Select(line => line.Sum), Currency.Eur).ShouldBe(sheet.Total);

        // Who was told of neither is asked for neither.
        var silent = On(Said(0m, null), "2026-04-30");
        silent.Additional.IsZero.ShouldBeTrue();
        silent.Notes.Select(note => note.Rule)
            .ShouldBe(["SGW-CLAIM-INTEREST-NOT-ANNOUNCED", "SGW-CLAIM-LUMP-SUM-ANNOUNCED"]);

        // It is a most: what is paid lowers it, and what comes back in the wait, which it did not name, raises it not.
        On(Said(55m, 10.5m) with { Movements = [Paid("2026-03-20", 250m)] }, "2026-04-30")
            .Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(20m));
        var back = Said(20m, 10.5m) with
        {
            Movements =
            [
                Paid("2026-02-20", 300m), new(DebtMovementKind.Reversal, Days.Day("2026-03-16"), Amount.Eur(300m)),
            ],
        };
        On(back, "2026-04-30").Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(20m));

        // A reminder that does not count announced nothing; the next one does.
        var anew = Said(20m, 4.5m) with { Reminders = [.. Said(20m, 4.5m).Reminders, Reminded.Reminders[0]] };
        On(anew with { Reminders = [anew.Reminders[0] with { HasMandatoryMentions = false }, anew.Reminders[1]] },
            "2026-04-30").Total.ShouldBe(On(Reminded, "2026-04-30").Total);

        static Debt Said(decimal lumpSum, decimal? rate) => Reminded with
        {
            Reminders =
            [
                Reminded.Reminders[0] with
                {
                    Announced = new(Amount.Eur(lumpSum), rate is { } percent ? new Percentage(percent) : null),
                },
            ],
        };
    }

    [Fact]
    public void The_rate_that_runs_is_told_however_little_it_gives()
    {
        var claim = On(Reminded with { Amount = Amount.Eur(5m) }, "2026-03-24");
        claim.Of(ClaimItemKind.Interest).IsZero.ShouldBeTrue();
        claim.InterestRate.ShouldBe(new Percentage(10.5m));
        On(WithRate(8m), "2026-03-24").InterestRate.ShouldBe(new Percentage(8m));
        On(Reminded with { Contract = ContractTerms.None }, "2026-03-24").InterestRate.ShouldBe(new Percentage(4.5m));
        On(Reminded, "2026-03-23").InterestRate.ShouldBeNull();
    }

    [Fact]
    public void A_reminder_on_the_due_date_or_of_tomorrow_does_not_count()
    {
        var early = new SentReminder(Days.Day("2026-03-01"), ReminderChannel.Electronic);
        On(Reminded with { Reminders = [early] }, "2026-04-30").Additional.IsZero.ShouldBeTrue();
        var later = new SentReminder(Days.Day("2026-05-01"), ReminderChannel.Electronic);
        RulesOf(On(Reminded with { Reminders = [later] }, "2026-04-30")).ShouldBe(["SGW-CLAIM-FIRST-REMINDER"]);
    }

    [Fact]
    public void All_paid_inside_the_wait_leaves_nothing_to_ask() =>
        RulesOf(On(Reminded with { Movements = [Paid("2026-03-23", 400m)] }, "2026-04-30"))
            .ShouldBe(["SGW-CLAIM-PAID-IN-WAIT"]);

    [Fact]
    public void A_rate_above_the_ceiling_falls_and_the_legal_rate_takes_its_place()
    {
        var claim = On(WithRate(12m), "2026-04-30");
        claim.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(1.87m)); // 38 days at 4.5 %
        claim.Notes.Select(note => note.Rule).ShouldContain("SGW-CLAIM-RATE-VOID");
        On(WithRate(10.5m), "2026-04-30").Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(4.37m));
        On(WithRate(8m), "2026-04-30").Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(3.33m));
    }

    [Fact]
    public void A_rate_above_the_ceiling_of_one_half_year_falls_as_a_whole_unless_a_row_says_otherwise()
    {
        // 11 % was within the 11.5 % of the first half of 2025 and above the 10.5 % of the second.
        var debt = WithRate(11m) with
        {
            DueDate = Days.Day("2025-05-01"),
            Reminders = [new(Days.Day("2025-05-06"), ReminderChannel.Electronic)], // wait to 20 May
        };
        On(debt, "2025-06-30").Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(4.94m)); // 41 days at 11 %
        On(debt, "2025-07-31").Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(3.55m)); // 72 days at 4.5 %
        Claims.On(Books.With(ConsumerLaw.RateJudgedByHalfYear, "yes"), debt, Days.Day("2025-07-31"))
            .Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(6.47m)); // 41 days at 11 %, 31 at 4.5 %
    }

    [Fact]
    public void Without_a_clause_only_the_legal_rate_runs()
    {
        var claim = On(Reminded with { Contract = ContractTerms.None }, "2026-04-30");
        claim.Additional.ShouldBe(Amount.Eur(1.87m));
        claim.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-NO-LUMP-SUM"]);
    }

    [Fact]
    public void A_clause_that_is_not_reciprocal_gives_no_lump_sum()
    {
        var claim = On(Reminded with { Contract = LegalMaximum with { IsReciprocal = false } }, "2026-04-30");
        claim.Of(ClaimItemKind.LumpSum).IsZero.ShouldBeTrue();
        claim.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-NOT-RECIPROCAL"]);
    }

    [Theory]
    [InlineData(10, 50, null, 0)] // 50 on a balance under 150
    [InlineData(10, 20, null, 0)] // 100 on 1,000, where 90 is the most
    [InlineData(10, 15, 60.0, 40)]
    [InlineData(5, 20, 2_000.0, 20)]
    [InlineData(5, 20, 2_000.01, 0)]
    [InlineData(0, 20, null, 20)]
    [InlineData(0, 20.01, null, 0)]
    [InlineData(13, 0, 20.0, 20)]
    [InlineData(14, 0, 30.0, 0)] // 21.00 on 150.00
    public void A_clause_that_may_exceed_the_ceiling_on_any_balance_gives_nothing(
        double share, double min, double? max, double asked)
    {
        var clause = new LumpSumClause.Formula(
            new Percentage((decimal)share),
            Amount.Eur((decimal)min),
            max is { } value ? Amount.Eur((decimal)value) : null);
        var claim = On(Reminded with { Contract = LegalMaximum with { LumpSum = clause } }, "2026-04-30");
        claim.Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur((decimal)asked));
        claim.Notes.Any(note => note.Rule == "SGW-CLAIM-LUMP-SUM-VOID").ShouldBe(asked == 0);
    }

    [Fact]
    public void No_clause_that_is_charged_exceeds_the_ceiling() => Properties.Hold(
        from share in Gen.Choose(0, 300)
        from min in Gen.Choose(0, 3_000)
        from max in Gen.Choose(0, 210_000)
        from balance in Gen.Choose(1, 6_000_000)
        select (new LumpSumClause.Formula(new(share / 10m), Cents(min), Cents(min + max)), Cents(balance)),
        one =>
        {
            var (clause, balance) = one;
            var debt = Reminded with { Amount = balance, Contract = LegalMaximum with { LumpSum = clause } };
            return On(debt, "2026-03-24").Of(ClaimItemKind.LumpSum)
                <= ConsumerLumpSum.Ceiling(Book, balance, Days.Day("2026-03-24")).Given().Total;
        });

    [Fact]
    public void A_consumer_abroad_is_asked_for_nothing_on_top() =>
        RulesOf(On(Reminded with { Debtor = new(ClientKind.PrivatePerson, Country.Parse("FR")) }, "2026-04-30"))
            .ShouldBe(["SGW-CLAIM-ABROAD"]);

    [Fact]
    public void A_consumer_is_never_asked_for_the_fixed_sum_of_enterprises() =>
        On(Reminded, "2026-04-30").Of(ClaimItemKind.FixedSum).IsZero.ShouldBeTrue();

    private static Debt WithRate(decimal rate) => Reminded with
    {
        Contract = LegalMaximum with { Interest = new InterestClause.Fixed(new Percentage(rate)) },
    };

    private static DebtMovement Paid(string day, decimal amount) =>
        new(DebtMovementKind.Payment, Days.Day(day), Amount.Eur(amount));

    private static Amount Cents(int cents) => Amount.Eur(cents / 100m);

    private static Claim On(Debt debt, string day) => Claims.On(Book, debt, Days.Day(day));

    private static IEnumerable<string> RulesOf(Claim claim) => claim.Blockers.Select(blocker => blocker.Rule);
}
