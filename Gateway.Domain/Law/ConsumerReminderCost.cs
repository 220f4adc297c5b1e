using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// What reminders may cost a consumer: nothing on a one-off debt; of a regular supply nothing for three due dates a
/// calendar year, then 7.50 EUR and the postage for each (CEL art. XIX.2).
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
        var contract = draft.Debt.Contract;
        if (contract.ReminderCost is not { } cost)
        {
            return;
        }

        var isKnown = draft.TryAnswer(
            law => (
                Ceiling: law.Value(ConsumerLaw.ReminderCost, first.SentOn),
                Rank: RankInYear(draft.Debt, first, law.Value(ConsumerLaw.FreeDueDatesYear, first.SentOn)),
                Free: law.Value(ConsumerLaw.FreeDueDates, first.SentOn),
                IsOneOffCharged: law.Value(ConsumerLaw.OneOffReminderCost, first.SentOn)),
            out var rule,
            out var rows);
        if (!isKnown)
        {
            return;
        }

        if (cost > rule.Ceiling)
        {
            draft.Note(ClaimReasons.ReminderCostAboveCeiling(cost, rule.Ceiling));
        }
        else if (contract.IsRegularSupply && rule.Rank <= rule.Free)
        {
            draft.Note(ClaimReasons.ReminderIsFree(rule.Rank, rule.Free));
        }
        else if (!contract.IsRegularSupply && !rule.IsOneOffCharged)
        {
            draft.Note(ClaimReasons.OneOffReminderIsFree());
        }
        else
        {
            Add(draft, Charged(draft, first), cost, rows);
        }
    }

    /// <summary>Of a regular supply each counts; of a one-off debt the first is free in any reading.</summary>
    private static IEnumerable<SentReminder> Charged(ClaimDraft draft, SentReminder first) =>
        draft.Debt.Reminders
            .Where(one => one.SentOn >= first.SentOn && one.SentOn <= draft.On)
            .Where(one => draft.Debt.Contract.IsRegularSupply || one != first);

    private static void Add(
        ClaimDraft draft, IEnumerable<SentReminder> reminders, Amount cost, IReadOnlyList<LawRow> rows)
    {
        var lines = reminders
            .Select(one => new SheetLine(Text.With(Day(one.SentOn), one.Postage.ToString()), cost + one.Postage))
            .ToList();
        draft.Add(ClaimItemKind.ReminderCost, new()
        {
            Title = Title,
            Lines = lines,
            Total = Amount.Sum(lines.Select(line => line.Sum), Currency.Eur).Round(Rounding.Down),
            Rows = rows,
        });
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Which due date of its year this is, from 1, in the order they were first reminded.</summary>
    private static int RankInYear(Debt debt, SentReminder first, ReminderYear year)
    {
        var own = new RemindedDueDate(debt.DueDate, first.SentOn);
        return 1 + debt.OtherDueDates
            .Where(other => other.DueDate != own.DueDate && YearOf(other) == YearOf(own))
            .Where(other => (other.RemindedOn, other.DueDate).CompareTo((own.RemindedOn, own.DueDate)) < 0)
            .DistinctBy(other => other.DueDate)
            .Count();

        int YearOf(RemindedDueDate one) => year == ReminderYear.OfReminder ? one.RemindedOn.Year : one.DueDate.Year;
    }
}
