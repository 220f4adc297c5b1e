using Gateway.Domain.Law;
using Gateway.Domain.Time;

namespace Gateway.Domain.Dunning;

/// <summary>
/// Situation in, decision out. It folds in a stated order and stops at nothing: every blocker is told. What is not
/// known (the bank, a row of law for what a letter would ask or announce) stands against a reminder.
/// </summary>
public static class DunningEngine
{
    public static Decision Decide(LawBook book, DunningPolicy policy, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(situation);
        var today = situation.Today;
        var debt = situation.Debt with
        {
            Reminders = [.. situation.Notices.Select(notice => notice.Letter).OfType<SentReminder>()],
        };
        var claim = ClaimOn(book, situation, debt);
        var facts = new StepFacts(
            situation with { Notices = Counting(book, situation) }, debt.OwedAfter(today, today), claim.Wait);
        var ladder = situation.Ladder.Ladder;
        var due = ladder.DueStep(facts, today);
        var upcoming = due is null ? ladder.Upcoming(facts) : (due, due.EarliestDay(facts)!.Value);
        List<Reason> blockers =
        [
            .. OfDebt(policy, debt, facts, today),
            .. OfClient(situation, facts),
            .. OfHolds(policy, situation),
            .. OfBank(policy, situation),
            .. OfTime(policy, situation),
            .. due is null
                ? OfUpcomingStep(debt, facts, claim, upcoming)
                : OfDueStep(book, policy, situation, facts, claim, due),
        ];
        return new()
        {
            Today = today,
            Ladder = situation.Ladder,
            Blockers = blockers,
            Standing = facts.Owed.IsPositive ? ladder.Standing(facts, today) : null,
            NextStep = facts.Owed.IsPositive ? upcoming?.Step : null,
            NextStepFrom = facts.Owed.IsPositive ? upcoming?.From : null,
            DunnableFrom = FirstDay(blockers, today),
            Claim = claim,
            Settled = situation.Settled,
        };
    }

    /// <summary>
    /// The wait of a consumer runs by the debt itself; what is asked on top, by what the client's credits leave of it.
    /// </summary>
    private static Claim ClaimOn(LawBook book, Situation situation, Debt debt)
    {
        var claim = Claims.On(book, debt, situation.Today);
        return situation.Credits.Count == 0
            ? claim
            : Claims.On(book, situation.ChargedDebt with { Reminders = debt.Reminders }, situation.Today) with
            {
                Wait = claim.Wait,
            };
    }

    /// <summary>
    /// What counts as done. With a consumer everything begins with a lawful first reminder: what was sent before, to
    /// somebody who was taken for a company or too late for its days, is no step of the ladder.
    /// </summary>
    private static IReadOnlyList<SentNotice> Counting(LawBook book, Situation situation)
    {
        if (!situation.Debt.Debtor.IsBelgianConsumer)
        {
            return situation.Notices;
        }

        var first = situation.Notices.Where(one => one.Letter is { } letter && ReminderWait.IsFirst(book, letter))
            .Min(one => (DateOnly?)one.SentOn);
        return [.. situation.Notices.Where(one => one.SentOn >= first)];
    }

    private static IEnumerable<Reason> OfDebt(DunningPolicy policy, Debt debt, StepFacts facts, DateOnly today)
    {
        if (!facts.Owed.IsPositive)
        {
            yield return DunningReasons.NothingOwed();
        }
        else if (facts.Owed.Value < policy.SmallestOwed)
        {
            yield return DunningReasons.TooSmall(facts.Owed);
        }

        if (today <= debt.DueDate)
        {
            yield return DunningReasons.NotDue(debt.DueDate);
        }
    }

    /// <summary>What the client has to its credit on another invoice pays this one, so nothing is asked.</summary>
    private static IEnumerable<Reason> OfClient(Situation situation, StepFacts facts) =>
        facts.Owed.IsPositive && situation.ClientOwes is { IsPositive: false }
            ? [DunningReasons.CoveredByCredit()]
            : [];

    /// <summary>
    /// Why nobody can say today that an instalment was not paid, or may act on it: another hold, a bank that is not
    /// known. The hold of a payment plan is why instalments are looked at.
    /// </summary>
    public static IReadOnlyList<Reason> AgainstJudging(DunningPolicy policy, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(situation);
        var others = situation with
        {
            Holds = [.. situation.Holds.Where(hold => hold.Kind != HoldKind.PaymentPlan)],
        };
        return [.. OfHolds(policy, others), .. OfBank(policy, situation)];
    }

    /// <summary>What stands against any letter about it today, whichever the step.</summary>
    public static IReadOnlyList<Reason> AgainstWriting(DunningPolicy policy, Situation situation) =>
        [.. AgainstJudging(policy, situation), .. OfTime(policy, situation)];

    private static IEnumerable<Reason> OfHolds(DunningPolicy policy, Situation situation) =>
        situation.HoldsThatStand(policy).Select(hold => hold.Reason(situation.Today) with
        {
            Until = hold.LastDay(policy)?.AddDays(1),
        });

    private static IEnumerable<Reason> OfBank(DunningPolicy policy, Situation situation)
    {
        var wanted = BusinessCalendar.WorkingDaysBefore(situation.Today, policy.BankAgeWorkingDaysMax);
        var arrived = policy.ArrivedBy(situation.Debt.DueDate);
        if (situation.BankKnownUntil is not { } known || known < wanted)
        {
            yield return DunningReasons.BankIsStale(situation.BankKnownUntil, wanted);
        }
        else if (known < arrived && situation.Today > situation.Debt.DueDate)
        {
            yield return DunningReasons.InTransit(arrived);
        }

        if (situation.MoneyWaitsUntil(policy) is { } until)
        {
            yield return DunningReasons.MoneyWaits(situation.MoneyWaitsSince!.Value, until);
        }
    }

    private static IEnumerable<Reason> OfTime(DunningPolicy policy, Situation situation)
    {
        var today = situation.Today;
        if (!BusinessCalendar.IsWorkingDay(today))
        {
            yield return DunningReasons.NoWorkingDay(BusinessCalendar.OnOrAfter(today));
        }

        var lastOwn = situation.Notices.Select(notice => (DateOnly?)notice.SentOn).Max();
        var last = lastOwn > situation.ClientLastNotifiedOn || situation.ClientLastNotifiedOn is null
            ? lastOwn
            : situation.ClientLastNotifiedOn;
        if (last?.AddDays(policy.GapDays) is { } next && today < next)
        {
            yield return DunningReasons.TooSoon(last.Value, next);
        }
        else if (situation.IsClientWrittenToToday)
        {
            yield return DunningReasons.WrittenToToday(today);
        }

        if (situation.IsNoticeUnderway)
        {
            yield return DunningReasons.Underway();
        }

        if (!situation.CanBeReached)
        {
            yield return DunningReasons.NoAddress();
        }
    }

    private static IEnumerable<Reason> OfDueStep(
        LawBook book, DunningPolicy policy, Situation situation, StepFacts facts, Claim claim, Step due)
    {
        if (!facts.Owed.IsPositive)
        {
            yield break;
        }

        // A ladder may have been changed since: the free reminder and its days come first all the same.
        var isOwedFirst = situation.Debt.Debtor.IsBelgianConsumer && claim.Wait is null;
        if (situation.Debt.Debtor.IsBelgianConsumer && claim.Wait is { } wait)
        {
            if (claim.On <= wait.LastDay)
            {
                yield return ClaimReasons.Waiting(wait);
            }
            else if (!situation.IsOver(policy, wait))
            {
                yield return DunningReasons.InTransitAfterWait(policy.ArrivedBy(wait.LastDay));
            }
        }
        else if (isOwedFirst && due.Act != StepAct.Reminder)
        {
            yield return ClaimReasons.NoFirstReminder();
        }

        // What a letter would ask or announce and the law does not say yet is not guessed, nor left out in silence.
        IReadOnlyList<MissingRow> missing = due switch
        {
            { Act: StepAct.Reminder } when isOwedFirst => Unannounced(book, policy, situation),
            { AsksForMore: true } => claim.Missing,
            _ => [],
        };
        foreach (var row in missing)
        {
            yield return DunningReasons.LawIsMissing(row);
        }

        if (due.Act == StepAct.Recovery)
        {
            yield return DunningReasons.ReadyForLaw(due);
        }
    }

    /// <summary>The rows that are missing for what a consumer's free first reminder has to say.</summary>
    private static IReadOnlyList<MissingRow> Unannounced(LawBook book, DunningPolicy policy, Situation situation)
    {
        var (leaves, by) = (policy.LeavesOn(situation.Today, situation.Channel), situation.Channel.InLaw());
        return Announcement.Of(book, situation.Debt, situation.ChargedDebt, leaves, by)
            is LawAnswer<Announcement>.Refused(var missing) ? missing : [];
    }

    private static IEnumerable<Reason> OfUpcomingStep(
        Debt debt, StepFacts facts, Claim claim, (Step Step, DateOnly From)? upcoming)
    {
        if (!facts.Owed.IsPositive)
        {
            yield break;
        }

        if (debt.Debtor.IsBelgianConsumer && claim is { Wait: null, Missing: [var row, ..] })
        {
            yield return DunningReasons.LawIsMissing(row);
        }

        yield return upcoming is { } next
            ? DunningReasons.StepNotDue(next.Step, next.From)
            : DunningReasons.LadderIsDone();
    }

    /// <summary>The first working day after all that time removes; null when one blocker has no end.</summary>
    private static DateOnly? FirstDay(IReadOnlyList<Reason> blockers, DateOnly today) =>
        blockers.Any(blocker => blocker.Until is null)
            ? null
            : BusinessCalendar.OnOrAfter(blockers.Select(blocker => blocker.Until!.Value).Append(today).Max());
}
