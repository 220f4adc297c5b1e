using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Law;

/// <summary>What holds for whatever is claimed, whoever owes it.</summary>
public class ClaimPropertyTests
{
    private static readonly Gen<Debtor> Debtors = Gen.Elements(
        new Debtor(ClientKind.Company, Country.Belgium),
        new Debtor(ClientKind.PublicBody, Country.Belgium),
        new Debtor(ClientKind.PrivatePerson, Country.Belgium),
        new Debtor(ClientKind.Company, Country.Parse("FR")));

    private static readonly Gen<DateOnly> DueDates =
        Gen.Choose(Days.Day("2023-12-01").DayNumber, Days.Day("2026-01-31").DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<Amount> Sums = Gen.Choose(1, 5_000_000).Select(cents => Amount.Eur(cents / 100m));

    [Fact]
    public void What_is_paid_by_the_due_date_bears_nothing_for_anybody() => Properties.Hold(
        from debtor in Debtors
        from sum in Sums
        from due in DueDates
        from early in Gen.Choose(0, 20)
        from asked in Gen.Choose(1, 120)
        select (Debt: DebtOf(debtor, sum, due) with
        {
            Movements = [new(DebtMovementKind.Payment, due.AddDays(-early), sum)],
        }, On: due.AddDays(asked)),
        one => Claims.On(LawBook.Belgian, one.Debt, one.On).Additional.IsZero);

    [Fact]
    public void Interest_of_the_parts_of_a_sum_is_that_of_the_whole_but_for_a_cent() => Properties.Hold(
        from first in Sums
        from second in Sums
        from due in DueDates
        from days in Gen.Choose(1, 150)
        select (first, second, due, Until: due.AddDays(days)),
        one =>
        {
            var whole = InterestOn(one.first + one.second, one.due, one.Until);
            var parts = InterestOn(one.first, one.due, one.Until) + InterestOn(one.second, one.due, one.Until);
            return Math.Abs((whole - parts).Value) <= 0.01m;
        });

    [Fact]
    public void The_lines_of_every_sheet_sum_to_its_total_but_for_the_one_rounding() => Properties.Hold(
        from debtor in Debtors
        from sum in Sums
        from due in DueDates
        from days in Gen.Choose(1, 150)
        select (Debt: DebtOf(debtor, sum, due), On: due.AddDays(days)),
        one => Claims.On(LawBook.Belgian, one.Debt, one.On).Items.All(item =>
            Math.Abs(item.Sheet.Lines.Sum(line => line.Sum.Value) - item.Amount.Value) < 0.01m));

    [Fact]
    public void What_is_claimed_never_falls_from_one_day_to_the_next_while_nothing_is_paid() => Properties.Hold(
        from debtor in Debtors
        from sum in Sums
        from due in DueDates
        from days in Gen.Choose(1, 120)
        select (Debt: DebtOf(debtor, sum, due), On: due.AddDays(days)),
        one => Claims.On(LawBook.Belgian, one.Debt, one.On).Additional
            <= Claims.On(LawBook.Belgian, one.Debt, one.On.AddDays(1)).Additional);

    private static Amount InterestOn(Amount principal, DateOnly after, DateOnly until) => Interest.Compute(
        LawBook.Belgian,
        new InterestTerms
        {
            Principal = principal, After = after, Until = until, Rate = new InterestRate.Statutory(RateLaw.Commercial),
        }).Given().Accrued;

    /// <summary>A consumer was reminded the day after the due date.</summary>
    private static Debt DebtOf(Debtor debtor, Amount sum, DateOnly due) => new()
    {
        Debtor = debtor,
        Amount = sum,
        DueDate = due,
        Contract = new()
        {
            Interest = new InterestClause.LegalRate(),
            LumpSum = new LumpSumClause.LegalMaximum(),
            IsReciprocal = true,
        },
        Reminders = [new SentReminder(due.AddDays(1), ReminderChannel.Electronic)],
    };
}
