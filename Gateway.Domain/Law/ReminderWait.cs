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

    public static WaitingPeriod Compute(LawReading law, DateOnly sentOn, ReminderChannel channel)
    {
        ArgumentNullException.ThrowIfNull(law);
        var week = law.Value(ConsumerLaw.SaturdayIsWorkingDay, sentOn)
            ? WorkWeek.MondayToSaturday
            : WorkWeek.MondayToFriday;
        var first = channel == ReminderChannel.Post
            ? BusinessCalendar.AddWorkingDays(sentOn, law.Value(ConsumerLaw.PostStart, sentOn), week)
            : sentOn.AddDays(law.Value(ConsumerLaw.ElectronicStart, sentOn));
        var last = first.AddDays(law.Value(ConsumerLaw.Wait, sentOn) - 1);
        if (law.Value(ConsumerLaw.WaitExtension, sentOn))
        {
            last = BusinessCalendar.OnOrAfter(last, week);
        }

        return new(first, last, [.. law.Rows]);
    }
}
