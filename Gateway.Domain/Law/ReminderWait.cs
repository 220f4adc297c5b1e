using Gateway.Domain.Time;

namespace Gateway.Domain.Law;

/// <summary>
/// The wait after a reminder to a consumer (CEL art. XIX.2): 14 calendar days that begin on the third working day after
/// a letter was posted, or on the day after an electronic message left.
/// </summary>
public static class ReminderWait
{
    public static LawAnswer<WaitingPeriod> Compute(LawBook book, DateOnly sentOn, ReminderChannel channel)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => Compute(law, sentOn, channel));
    }

    /// <summary>
    /// Whether a reminder to a consumer can be the first one: it says all it must and gives the days of the law. Where
    /// the law of its day is not known it is taken to be lawful, and what needs the wait is refused elsewhere.
    /// </summary>
    public static bool IsFirst(LawBook book, SentReminder reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        return reminder.HasMandatoryMentions
            && (reminder.NamedDay is not { } named
                || Compute(book, reminder.SentOn, reminder.Channel) is not LawAnswer<WaitingPeriod>.Given(var wait, _)
                || wait.LastDay <= named);
    }

    /// <summary>The new wait after the notice of a collector (CEL art. XIX.7), which begins in the same way.</summary>
    public static LawAnswer<WaitingPeriod> AfterCollector(LawBook book, DateOnly sentOn, ReminderChannel channel)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => Compute(law, sentOn, channel, ConsumerLaw.CollectorWait));
    }

    internal static WaitingPeriod Compute(LawReading law, DateOnly sentOn, ReminderChannel channel) =>
        Compute(law, sentOn, channel, ConsumerLaw.Wait);

    private static WaitingPeriod Compute(
        LawReading law, DateOnly sentOn, ReminderChannel channel, LawKey<int> days)
    {
        var week = law.Value(ConsumerLaw.SaturdayIsWorkingDay, sentOn)
            ? WorkWeek.MondayToSaturday
            : WorkWeek.MondayToFriday;
        var first = channel == ReminderChannel.Post
            ? BusinessCalendar.AddWorkingDays(sentOn, law.Value(ConsumerLaw.PostStart, sentOn), week)
            : sentOn.AddDays(law.Value(ConsumerLaw.ElectronicStart, sentOn));
        var last = first.AddDays(law.Value(days, sentOn) - 1);
        if (law.Value(ConsumerLaw.WaitExtension, sentOn))
        {
            last = BusinessCalendar.OnOrAfter(last, week);
        }

        return new(first, last, [.. law.Rows]);
    }
}
