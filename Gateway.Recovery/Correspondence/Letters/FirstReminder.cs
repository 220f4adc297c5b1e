using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>
/// What CEL art. XIX.2 § 2 wants a first reminder to a consumer to say: the wait, and the compensation that will be
/// asked once it is over.
/// </summary>
/// <param name="Wait">The days in which nothing may be asked on top.</param>
/// <param name="LumpSum">The lump sum that will be asked, as it stands today; null when the contract has none.</param>
/// <param name="InterestRate">The yearly rate, however little it gives; null when none is asked.</param>
public sealed record FirstReminder(WaitingPeriod Wait, Amount? LumpSum, Percentage? InterestRate);
