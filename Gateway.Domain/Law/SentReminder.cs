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
}
