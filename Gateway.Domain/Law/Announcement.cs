namespace Gateway.Domain.Law;

/// <summary>
/// What a free first reminder to a consumer has to say (CEL art. XIX.2 § 2): the days it gives, and what comes on top
/// once they are over, as if the debt stayed as it is.
/// </summary>
/// <param name="Wait">The days in which nothing may be asked on top.</param>
/// <param name="Claim">What will be asked after them.</param>
public sealed record Announcement(WaitingPeriod Wait, AnnouncedClaim Claim)
{
    /// <summary>Refused, with every row that is missing, where the law of one of its days is not known.</summary>
    /// <param name="book">The law.</param>
    /// <param name="debt">The debt; its terms give the rate, however little that gives.</param>
    /// <param name="charged">The debt as the client's credits leave it: the lump sum is held against that.</param>
    /// <param name="leaves">The day the reminder leaves.</param>
    /// <param name="channel">How it leaves.</param>
    public static LawAnswer<Announcement> Of(
        LawBook book, Debt debt, Debt charged, DateOnly leaves, ReminderChannel channel)
    {
        ArgumentNullException.ThrowIfNull(debt);
        ArgumentNullException.ThrowIfNull(charged);
        switch (ReminderWait.Compute(book, leaves, channel))
        {
            case LawAnswer<WaitingPeriod>.Given(var wait, var rows):
                SentReminder[] planned = [new(leaves, channel)];
                var later = Claims.On(book, charged with { Reminders = planned }, wait.ChargeableFrom);
                var bare = Claims.On(book, debt with { Reminders = planned }, wait.ChargeableFrom);
                List<MissingRow> missing = [.. later.Missing.Union(bare.Missing)];
                return missing.Count > 0
                    ? new LawAnswer<Announcement>.Refused(missing)
                    : new LawAnswer<Announcement>.Given(
                        new(wait, new AnnouncedClaim(later.Of(ClaimItemKind.LumpSum), bare.InterestRate)), rows);
            case LawAnswer<WaitingPeriod>.Refused(var absent):
                return new LawAnswer<Announcement>.Refused(absent);
            default:
                throw new InvalidOperationException("There is no other answer.");
        }
    }
}
