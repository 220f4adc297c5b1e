using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// What reminders may cost a consumer: nothing on a one-off debt; of a regular supply nothing for three due dates a
/// calendar year, then 7.50 EUR and the postage for each (CEL art. XIX.2). A letter that says it is free is free.
/// </summary>
internal static class ConsumerReminderCost
{
    private static readonly Sentence Title =
        new("Frais de rappel", "Herinneringskosten", "Mahnkosten", "Cost of reminders");

    private static readonly Sentence Text = new(
        "rappel du {0}, port {1}",
        "herinnering van {0}, port {1}",
        "Mahnung vom {0}, Porto {1}",
        "reminder of {0}, postage {1}");

    public static void Draft(ClaimDraft draft, SentReminder first)
    {
        if (draft.Debt.Contract.ReminderCost is not { } cost)
        {
            return;
        }

        var sent = draft.Debt.Reminders
            .Where(one => one.SentOn >= first.SentOn && one.SentOn <= draft.On).OrderBy(one => one.SentOn).ToList();
        var (lines, notes, rows) = (new List<SheetLine>(), new List<Reason>(), new List<LawRow>());
        foreach (var reminder in sent)
        {
            if (!draft.TryAnswer(law => WhyFree(law, draft.Debt, sent, reminder), out var why, out var read))
            {
                return;
            }

            if (why is not null)
            {
                notes.Add(why);
            }
            else if (SaysItIsFree(reminder))
            {
                notes.Add(ClaimReasons.ReminderSaysItIsFree(reminder.SentOn));
            }
            else if (draft.Debt.Contract.IsRegularSupply || reminder != first)
            {
                lines.Add(new SheetLine(
                    Text.With(Day(reminder.SentOn), reminder.Postage.ToString()), cost + reminder.Postage));
                rows.AddRange(read);
            }
        }

        notes.Distinct().ToList().ForEach(draft.Note);
        draft.Add(ClaimItemKind.ReminderCost, new()
        {
            Title = Title,
            Lines = lines,
            Total = Amount.Sum(lines.Select(line => line.Sum), Currency.Eur).Round(Rounding.Down),
            Rows = [.. rows.Distinct()],
        });
    }

    /// <summary>
    /// Why a reminder costs nothing; null when it may. Of a regular supply each is held against the free ones of its
    /// own year; of a one-off debt the first is free in any reading.
    /// </summary>
    private static Reason? WhyFree(
        LawReading law, Debt debt, IReadOnlyList<SentReminder> sent, SentReminder reminder)
    {
        var (day, cost) = (reminder.SentOn, debt.Contract.ReminderCost!.Value);
        var (ceiling, free) = (law.Value(ConsumerLaw.ReminderCost, day), law.Value(ConsumerLaw.FreeDueDates, day));
        var rank = RankInYear(debt, sent, reminder, law.Value(ConsumerLaw.FreeDueDatesYear, day));
        var isOneOffCharged = law.Value(ConsumerLaw.OneOffReminderCost, day);
        return cost > ceiling ? ClaimReasons.ReminderCostAboveCeiling(cost, ceiling)
            : debt.Contract.IsRegularSupply && rank <= free ? ClaimReasons.ReminderIsFree(rank, free)
            : !debt.Contract.IsRegularSupply && !isOneOffCharged ? ClaimReasons.OneOffReminderIsFree()
            : null;
    }

    /// <summary>
    /// A first reminder of ours tells that it costs nothing, beside the last day it gives and what comes after it: that
    /// binds, whichever due date of the year it is of.
    /// </summary>
    private static bool SaysItIsFree(SentReminder reminder) =>
        reminder.NamedDay is not null || reminder.Announced is not null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// Which due date of the year of a reminder this is, from 1, in the order they were first reminded in it: one that
    /// is reminded on both sides of a New Year is one of either.
    /// </summary>
    private static int RankInYear(
        Debt debt, IReadOnlyList<SentReminder> sent, SentReminder reminder, ReminderYear rule)
    {
        var year = YearOf(debt.DueDate, reminder.SentOn);
        var own = sent.Where(one => YearOf(debt.DueDate, one.SentOn) == year).Min(one => one.SentOn);
        return 1 + debt.OtherDueDates
            .Where(other => other.DueDate != debt.DueDate && YearOf(other.DueDate, other.RemindedOn) == year)
            .Where(other => (other.RemindedOn, other.DueDate).CompareTo((own, debt.DueDate)) < 0)
            .DistinctBy(other => other.DueDate)
            .Count();

        int YearOf(DateOnly due, DateOnly reminded) => rule == ReminderYear.OfReminder ? reminded.Year : due.Year;
    }
}
