using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>A reminder that left, with proof.</summary>
/// <param name="SentOn">The business day it left.</param>
/// <param name="Channel">How.</param>
/// <param name="HasMandatoryMentions">
/// Whether it says all that CEL art. XIX.2 wants of a first reminder; without them it does not count as one.
/// </param>
/// <param name="Postage">What the stamp cost; zero for an electronic one.</param>
public sealed record SentReminder(
    DateOnly SentOn, ReminderChannel Channel, bool HasMandatoryMentions, Amount Postage)
{
    public SentReminder(DateOnly sentOn, ReminderChannel channel)
        : this(sentOn, channel, HasMandatoryMentions: true, Amount.Eur(0))
    {
    }

    /// <summary>
    /// The last day it gives to pay without costs, as it says; null where that is not told, and is taken to be what the
    /// law wants. What it promises beyond the law is kept; a reminder that gives less does not count as a first one.
    /// </summary>
    public DateOnly? NamedDay { get; init; }

    /// <summary>What it says will be asked after that; null where nobody kept it, and then it limits nothing.</summary>
    public AnnouncedClaim? Announced { get; init; }
}
