using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Dunning;

/// <summary>Dunning lives told by date: what goes out on which day, and what does not.</summary>
public class DunningStoryTests
{
    [Fact]
    public void An_enterprise_that_never_pays_hears_four_times_and_is_proposed_for_recovery()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15"); // a Thursday
        life.Live("2026-01-01", "2026-06-30");
        life.Story.ShouldBe(
        [
            "2026-01-23 reminder", // day 8, a Friday
            "2026-02-06 second-reminder +46.33", // day 22: 22 days at 10.5 % and 40
            "2026-02-20 formal-notice +50.36",
            "2026-03-16 recovery", // day 60
        ]);
    }

    [Fact]
    public void A_large_debt_is_telephoned_about_and_a_small_one_is_not()
    {
        var large = new Life(ClientKind.Company, 2500m, "2026-01-15");
        large.Live("2026-01-01", "2026-02-05");
        large.Story.ShouldBe(["2026-01-23 reminder", "2026-01-30 call"]);
        var small = new Life(ClientKind.Company, 2499.99m, "2026-01-15");
        small.Live("2026-01-01", "2026-02-05");
        small.Story.ShouldBe(["2026-01-23 reminder"]);
    }

    [Fact]
    public void A_consumer_is_reminded_free_and_asked_for_more_only_after_the_wait()
    {
        var life = new Life(ClientKind.PrivatePerson, 400m, "2026-03-01"); // a Sunday
        life.Live("2026-03-01", "2026-06-30");
        life.Story.ShouldBe(
        [
            "2026-03-09 first-reminder", // its wait ends on 23 March; the bank shows a transfer of that day by the 25th
            "2026-03-26 second-reminder +55.35", // 3 days at 10.5 % and 55.00
            "2026-04-10 formal-notice +57.07",
            "2026-05-04 recovery", // its 15 days, and those of a post over a long weekend
        ]);
    }

    [Fact]
    public void A_public_authority_hears_later()
    {
        var life = new Life(ClientKind.PublicBody, 4840m, "2026-02-02");
        life.Live("2026-02-01", "2026-06-30");
        life.Story.Select(line => line.Split(' ')[..2]).ShouldBe(
        [
            ["2026-02-17", "reminder"], ["2026-03-10", "second-reminder"], ["2026-04-03", "formal-notice"],
            ["2026-05-04", "recovery"], // 90 days are Sunday 3 May
        ]);
    }

    [Fact]
    public void A_client_abroad_is_asked_for_nothing_on_top()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15", "FR");
        life.Live("2026-01-01", "2026-06-30");
        life.Story.ShouldBe(
        [
            "2026-01-26 reminder", "2026-02-09 second-reminder", "2026-03-02 formal-notice", "2026-03-31 recovery",
        ]);
    }

    [Fact]
    public void A_promise_pauses_the_ladder_and_a_broken_one_lets_it_go_on()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15");
        life.Holds.Add(Hold.To(HoldKind.Promise, Days.Day("2026-02-05"), Days.Day("2026-02-16"), "Anna"));
        life.Live("2026-01-01", "2026-02-26");

        // A transfer of the 16th may show on the 18th, which is known the day after.
        life.Story.ShouldBe(["2026-01-23 reminder", "2026-02-19 second-reminder +50.07"]);
        var held = life.Decide("2026-02-10");
        held.Blockers.Select(blocker => blocker.Rule).ShouldContain("SGW-DUN-HOLD-PROMISE");
    }

    [Fact]
    public void A_payment_stops_it_and_its_return_takes_it_up_where_it_was()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15");
        life.Pay("2026-01-28", 1000m);
        life.Live("2026-01-01", "2026-03-05");
        life.TakeBack("2026-03-06", 1000m);
        life.Live("2026-03-06", "2026-03-06");
        life.Story.ShouldBe(["2026-01-23 reminder", "2026-03-06 second-reminder +43.74"]); // 13 days of interest
    }

    /// <summary>A direct debit that the debtor's bank refunds weeks later paid nothing.</summary>
    [Fact]
    public void What_was_collected_in_time_and_taken_back_climbs_the_whole_ladder()
    {
        var company = new Life(ClientKind.Company, 1000m, "2026-01-15");
        company.Pay("2026-01-15", 1000m);
        company.TakeBack("2026-02-05", 1000m);
        company.Live("2026-01-01", "2026-06-30");
        company.Story.ShouldBe(
        [
            "2026-02-05 reminder",
            "2026-02-16 second-reminder +43.16", // 11 days at 10.5 % since it came back, and 40
            "2026-02-26 formal-notice +46.04",
            "2026-03-19 recovery",
        ]);

        var consumer = new Life(ClientKind.PrivatePerson, 400m, "2026-03-01");
        consumer.Pay("2026-03-01", 400m);
        consumer.TakeBack("2026-03-23", 400m);
        consumer.Live("2026-03-01", "2026-06-30");
        consumer.Story.ShouldBe(
        [
            "2026-03-23 first-reminder", // its days end on 7 April, after Easter Monday
            "2026-04-10 second-reminder +55.35",
            "2026-04-27 formal-notice +57.30",
            "2026-05-18 recovery", // the 14th is Ascension
        ]);
    }

    [Fact]
    public void Missed_days_are_caught_up_by_one_step_and_not_by_all()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15") { IsBankKnown = false };
        life.Live("2026-01-01", "2026-03-31");
        life.Story.ShouldBeEmpty();
        life.IsBankKnown = true;
        life.Live("2026-04-01", "2026-04-10");
        life.Story.ShouldBe(["2026-04-01 reminder"]);
    }

    [Fact]
    public void A_reminder_that_went_for_another_invoice_makes_this_one_wait()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15")
        {
            ClientLastNotifiedOn = Days.Day("2026-01-21"),
        };
        life.Live("2026-01-01", "2026-02-01");
        life.Story.ShouldBe(["2026-01-28 reminder"]);
    }

    [Fact]
    public void The_same_day_is_never_done_twice()
    {
        var life = new Life(ClientKind.Company, 1000m, "2026-01-15");
        for (var run = 0; run < 22; run++)
        {
            life.Live("2026-01-23", "2026-01-23");
        }

        life.Story.ShouldBe(["2026-01-23 reminder"]);
    }
}
