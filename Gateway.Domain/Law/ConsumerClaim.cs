using System.Diagnostics.CodeAnalysis;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// The debt of a consumer (Book XIX CEL): nothing before a free first reminder that says what it must, nothing while
/// the wait runs, then what the contract asks as far as the law allows it. A clause above a ceiling is void as a
/// whole, so it is never lowered to the ceiling. A payment plan brings no new costs: its days bear no interest, and the
/// lump sum is held against what it left.
/// </summary>
internal static class ConsumerClaim
{
    public static void Draft(ClaimDraft draft)
    {
        if (!TryFindFirstReminder(draft, out var first, out var wait))
        {
            return;
        }

        draft.Wait = wait;
        if (draft.On <= wait.LastDay)
        {
            draft.Block(ClaimReasons.Waiting(wait));
            return;
        }

        if (!draft.Debt.OwedAfter(wait.LastDay, draft.On).IsPositive)
        {
            draft.Block(ClaimReasons.PaidInWait(wait));
            return;
        }

        foreach (var plan in draft.Debt.Plans.Where(plan => plan.From <= draft.On))
        {
            draft.Note(ClaimReasons.FreeByPlan(plan));
        }

        if (draft.Debt.Plans.Any(plan => plan.IsInForce(draft.On)))
        {
            draft.Block(ClaimReasons.UnderPlan());
            return;
        }

        AddInterest(draft, first, wait);
        if (draft.Debt.Amount.Currency != Currency.Eur)
        {
            draft.Note(ClaimReasons.Currency(draft.Debt.Amount.Currency));
            return;
        }

        ConsumerLumpSum.Draft(draft, wait);
        ConsumerReminderCost.Draft(draft, first);
    }

    /// <summary>
    /// The first reminder that counts: sent after the due date, with the mentions of art. XIX.2, and with its days. It
    /// may have named a later day than the law, which then binds the creditor.
    /// </summary>
    private static bool TryFindFirstReminder(
        ClaimDraft draft, [NotNullWhen(true)] out SentReminder? first, [NotNullWhen(true)] out WaitingPeriod? wait)
    {
        (first, wait) = (null, null);
        foreach (var reminder in draft.Debt.Reminders.Where(one => one.SentOn <= draft.On).OrderBy(one => one.SentOn))
        {
            if (reminder.SentOn <= draft.Debt.DueDate)
            {
                draft.Note(ClaimReasons.ReminderTooEarly(reminder.SentOn, draft.Debt.DueDate));
            }
            else if (!reminder.HasMandatoryMentions)
            {
                draft.Note(ClaimReasons.ReminderWithoutMentions(reminder.SentOn));
            }
            else if (!draft.TryAnswer(
                law => ReminderWait.Compute(law, reminder.SentOn, reminder.Channel), out var lawful, out _))
            {
                return false;
            }
            else if (reminder.NamedDay < lawful.LastDay)
            {
                draft.Note(ClaimReasons.ReminderTooShort(reminder.SentOn, reminder.NamedDay.Value, lawful.LastDay));
            }
            else
            {
                (first, wait) = (reminder, lawful with { LastDay = reminder.NamedDay ?? lawful.LastDay });
                return true;
            }
        }

        draft.Block(ClaimReasons.NoFirstReminder());
        return false;
    }

    /// <summary>
    /// From the day after the wait; for a small creditor from the day after the reminder. What was paid inside the wait
    /// bears nothing.
    /// </summary>
    private static void AddInterest(ClaimDraft draft, SentReminder first, WaitingPeriod wait)
    {
        var after = draft.Debt.IsCreditorSmall ? first.SentOn : wait.LastDay;
        var legal = new InterestRate.Statutory(RateLaw.Civil);
        switch (draft.Debt.Contract.Interest)
        {
            case InterestClause.LegalRate:
                draft.AddInterest(after, wait.LastDay, new InterestRate.Statutory(RateLaw.Commercial));
                break;
            case InterestClause.Fixed(var rate):
                AddFixedRate(draft, rate, after, wait);
                break;
            default:
                draft.AddInterest(after, wait.LastDay, legal, ClaimReasons.NoInterestClause());
                break;
        }
    }

    /// <summary>
    /// The ceiling is the commercial rate; above it the clause falls and the legal rate takes its place.
    /// </summary>
    private static void AddFixedRate(ClaimDraft draft, Percentage rate, DateOnly after, WaitingPeriod wait)
    {
        var known = draft.TryAnswer(
            law => (
                Lowest: law.Spans(RateLaw.Commercial, after.AddDays(1), draft.On)
                    .Select(span => span.Value).DefaultIfEmpty(Percentage.Zero).Min(),
                IsByHalfYear: law.Value(ConsumerLaw.RateJudgedByHalfYear, draft.On)),
            out var ceiling,
            out _);
        if (!known)
        {
            return;
        }

        if (rate <= ceiling.Lowest)
        {
            draft.AddInterest(after, wait.LastDay, new InterestRate.Contractual(rate));
            return;
        }

        var replaced = ClaimReasons.RateAboveCeiling(rate, ceiling.Lowest);
        draft.Note(replaced);
        draft.AddInterest(
            after,
            wait.LastDay,
            ceiling.IsByHalfYear
                ? new InterestRate.Capped(rate, RateLaw.Commercial, RateLaw.Civil)
                : new InterestRate.Statutory(RateLaw.Civil),
            replaced);
    }
}
