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

        ConsumerLumpSum.Draft(draft, wait, first);
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
        if (first.Announced is { Rate: null })
        {
            draft.Note(ClaimReasons.NoInterestAnnounced(first.SentOn));
            return;
        }

        var after = draft.Debt.IsCreditorSmall ? first.SentOn : wait.LastDay;
        if (!TryFindRate(draft, after, out var rate, out var why))
        {
            return;
        }

        draft.AddInterest(
            after,
            wait.LastDay,
            first.Announced?.Rate is { } most ? new InterestRate.AtMost(rate, most) : rate,
            why is null ? [] : [why]);
    }

    /// <summary>What the contract asks, as far as the law allows it; without a valid clause, the legal rate.</summary>
    private static bool TryFindRate(
        ClaimDraft draft, DateOnly after, [NotNullWhen(true)] out InterestRate? rate, out Reason? why)
    {
        var legal = new InterestRate.Statutory(RateLaw.Civil);
        (rate, why) = draft.Debt.Contract.Interest switch
        {
            InterestClause.LegalRate => (new InterestRate.Statutory(RateLaw.Commercial), null),
            InterestClause.Fixed => (null, null),
            _ => (legal, ClaimReasons.NoInterestClause()),
        };
        return rate is not null
            || (draft.Debt.Contract.Interest is InterestClause.Fixed(var clause)
                && TryFindFixedRate(draft, clause, after, out rate, out why));
    }

    /// <summary>
    /// The ceiling is the commercial rate; above it the clause falls and the legal rate takes its place.
    /// </summary>
    private static bool TryFindFixedRate(
        ClaimDraft draft, Percentage clause, DateOnly after, [NotNullWhen(true)] out InterestRate? rate,
        out Reason? why)
    {
        (rate, why) = (null, null);
        var known = draft.TryAnswer(
            law => (
                Lowest: law.Spans(RateLaw.Commercial, after.AddDays(1), draft.On)
                    .Select(span => span.Value).DefaultIfEmpty(Percentage.Zero).Min(),
                IsByHalfYear: law.Value(ConsumerLaw.RateJudgedByHalfYear, draft.On)),
            out var ceiling,
            out _);
        if (!known)
        {
            return false;
        }

        if (clause <= ceiling.Lowest)
        {
            rate = new InterestRate.Contractual(clause);
            return true;
        }

        why = ClaimReasons.RateAboveCeiling(clause, ceiling.Lowest);
        draft.Note(why);
        rate = ceiling.IsByHalfYear
            ? new InterestRate.Capped(clause, RateLaw.Commercial, RateLaw.Civil)
            : new InterestRate.Statutory(RateLaw.Civil);
        return true;
    }
}
