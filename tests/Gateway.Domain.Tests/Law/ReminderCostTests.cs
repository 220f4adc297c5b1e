using Gateway.Domain.Law;
using Gateway.Domain.Money;
using static Gateway.Domain.Tests.Law.ConsumerClaimTests;

namespace Gateway.Domain.Tests.Law;

/// <summary>What later reminders to a consumer may cost (CEL Book XIX).</summary>
public class ReminderCostTests
{
    [Fact]
    public void Of_a_regular_supply_three_due_dates_a_year_are_reminded_free_then_7_50_and_postage()
    {
        CostOfReminder("2026-03-01", "2026-01-01", "2026-02-01").ShouldBe(0m);
        CostOfReminder("2026-04-01", "2026-01-01", "2026-02-01", "2026-03-01").ShouldBe(9.15m);
        CostOfReminder("2027-01-01", "2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01").ShouldBe(0m);
    }

    [Fact]
    public void A_due_date_of_December_reminded_in_January_counts_in_the_new_year_by_default()
    {
        string[] others = ["2026-01-01", "2026-02-01", "2026-03-01"];
        CostOfReminder("2026-12-28", others).ShouldBe(0m); // reminded on 5 January 2027
        CostOfReminder(Books.With(ConsumerLaw.FreeDueDatesYear, "of-due-date"), "2026-12-28", others).ShouldBe(9.15m);
    }

    [Fact]
    public void Each_reminder_is_held_against_the_free_due_dates_of_its_own_year()
    {
        // The fourth due date that was reminded in 2025 is the first of 2026, when it is reminded again.
        var debt = Reminded with
        {
            DueDate = Days.Day("2025-12-02"),
            Contract = LegalMaximum with { IsRegularSupply = true, ReminderCost = Amount.Eur(7.50m) },
            Reminders = [ByPost("2025-12-10"), ByPost("2026-01-05")],
            OtherDueDates = [.. Reminded2025("2025-03-03", "2025-06-03", "2025-09-03")],
        };
        CostOf(debt).ShouldBe(9.15m);
        CostOf(debt with { Reminders = [.. debt.Reminders, ByPost("2026-01-20")] }).ShouldBe(9.15m);

        // With three others that were reminded in January before it, it is the fourth of either year.
        var january = debt with
        {
            OtherDueDates =
            [
                .. debt.OtherDueDates,
                .. debt.OtherDueDates.Select(other => other with { RemindedOn = Days.Day("2026-01-02") }),
            ],
        };
        CostOf(january).ShouldBe(18.30m);

        static IEnumerable<RemindedDueDate> Reminded2025(params string[] due) =>
            due.Select(Days.Day).Select(day => new RemindedDueDate(day, day.AddDays(8)));

        static SentReminder ByPost(string day) =>
            new(Days.Day(day), ReminderChannel.Post, HasMandatoryMentions: true, Amount.Eur(1.65m));

        static decimal CostOf(Debt debt) => On(debt, "2026-02-10").Of(ClaimItemKind.ReminderCost).Value;
    }

    [Fact]
    public void Reminders_of_a_one_off_debt_cost_nothing_and_a_cost_above_the_maximum_is_void()
    {
        var second = Reminded.Reminders[0] with { SentOn = Days.Day("2026-03-30") };
        var oneOff = Reminded with
        {
            Contract = LegalMaximum with { ReminderCost = Amount.Eur(7.50m) },
            Reminders = [.. Reminded.Reminders, second],
        };
        var claim = On(oneOff, "2026-04-30");
        claim.Of(ClaimItemKind.ReminderCost).IsZero.ShouldBeTrue();
        claim.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-REMINDER-ONE-OFF"]);

        var tooMuch = oneOff with { Contract = oneOff.Contract with { ReminderCost = Amount.Eur(7.51m) } };
        On(tooMuch, "2026-04-30").Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-REMINDER-COST-VOID"]);
    }

    /// <summary>Our first reminder says that it is free, of the fourth due date of a year too; no other does.</summary>
    [Fact]
    public void A_first_reminder_that_says_it_is_free_is_never_charged()
    {
        var fourth = Reminded with
        {
            Contract = LegalMaximum with { IsRegularSupply = true, ReminderCost = Amount.Eur(7.50m) },
            OtherDueDates = [Other("2026-01-05"), Other("2026-01-12"), Other("2026-02-02")],
        };
        var sent = fourth.Reminders[0];
        CostOf(sent).ShouldBe(7.50m, "nobody kept what it says");
        CostOf(sent with { NamedDay = Days.Day("2026-03-23") }).ShouldBe(0m);
        var free = sent with { Announced = new(Amount.Eur(55m), new Percentage(10.5m)) };
        CostOf(free).ShouldBe(0m);
        CostOf(free, sent with { SentOn = Days.Day("2026-03-30") }).ShouldBe(7.50m, "the second one is charged alone");
        On(fourth with { Reminders = [free] }, "2026-04-30").Notes.Select(note => note.Rule)
            .ShouldBe(["SGW-CLAIM-REMINDER-SAID-FREE"]);

        decimal CostOf(params SentReminder[] reminders) =>
            On(fourth with { Reminders = reminders }, "2026-04-30").Of(ClaimItemKind.ReminderCost).Value;

        static RemindedDueDate Other(string due) => new(Days.Day(due), Days.Day(due).AddDays(8));
    }

    private static decimal CostOfReminder(string due, params string[] others) =>
        CostOfReminder(LawBook.Belgian, due, others);

    /// <summary>Each due date is reminded by post eight days after it, for a postage of 1.65.</summary>
    private static decimal CostOfReminder(LawBook book, string due, params string[] others)
    {
        var day = Days.Day(due);
        var debt = Reminded with
        {
            DueDate = day,
            Contract = LegalMaximum with { IsRegularSupply = true, ReminderCost = Amount.Eur(7.50m) },
            Reminders = [new(day.AddDays(8), ReminderChannel.Post, HasMandatoryMentions: true, Amount.Eur(1.65m))],
            OtherDueDates = [.. others.Select(Days.Day).Select(other => new RemindedDueDate(other, other.AddDays(8)))],
        };
        return Claims.On(book, debt, day.AddDays(40)).Of(ClaimItemKind.ReminderCost).Value;
    }

    private static Claim On(Debt debt, string day) => Claims.On(LawBook.Belgian, debt, Days.Day(day));
}
