using Gateway.Domain.Time;

namespace Gateway.Domain.Dunning;

/// <summary>What holds for every reminder, whatever the ladder.</summary>
public sealed record DunningPolicy
{
    public static DunningPolicy Default { get; } = new();

    /// <summary>Calendar days between two notices to the same client, whichever the invoice. Default 7.</summary>
    public int GapDays { get; init; } = 7;

    /// <summary>
    /// The bank must be known up to the working day this many working days before today. Default 1: yesterday's
    /// statement, or Friday's on a Monday.
    /// </summary>
    public int BankAgeWorkingDaysMax { get; init; } = 1;

    /// <summary>
    /// A transfer made on the due date is given this many working days to arrive: the bank must be known beyond them.
    /// Default 2.
    /// </summary>
    public int TransitWorkingDays { get; init; } = 2;

    /// <summary>
    /// Money that waits for a person to say what it pays keeps notices about what it may pay away for this many working
    /// days; 0 for none. Default 5.
    /// </summary>
    public int QueueWorkingDaysMax { get; init; } = 5;

    /// <summary>
    /// What is owed less than this is not reminded. Default 5.00 EUR; other currencies by the same number.
    /// </summary>
    public decimal SmallestOwed { get; init; } = 5m;

    /// <summary>How many working days a letter on paper may lie before it is posted. Default 2.</summary>
    public int TaskWorkingDaysMax { get; init; } = 2;

    /// <summary>
    /// The last day on which money that waits for a person keeps notices away; null where none does today. A queue that
    /// nobody looks at does not do so for ever.
    /// </summary>
    /// <param name="since">Since when money waits; null where none does.</param>
    /// <param name="today">The day.</param>
    public DateOnly? MoneyWaitsUntil(DateOnly? since, DateOnly today) =>
        since is { } day && QueueWorkingDaysMax > 0
        && BusinessCalendar.AddWorkingDays(day, QueueWorkingDaysMax) is var last && today <= last
            ? last
            : null;

    /// <summary>The day up to which the bank has to be known for a transfer of a day to show.</summary>
    public DateOnly ArrivedBy(DateOnly day) => BusinessCalendar.AddWorkingDays(day, TransitWorkingDays);

    /// <summary>
    /// The day that a letter which is written on a day is taken to leave on: paper on the last one it may lie until.
    /// </summary>
    public DateOnly LeavesOn(DateOnly writtenOn, NoticeChannel channel) => channel == NoticeChannel.Mail
        ? writtenOn
        : BusinessCalendar.AddWorkingDays(writtenOn, TaskWorkingDaysMax);
}
