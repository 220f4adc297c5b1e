using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// What a first reminder told a consumer would come on top once its days are over (CEL art. XIX.2 § 2, 1°). It binds
/// the creditor: more is not asked until another first reminder says so.
/// </summary>
/// <param name="LumpSum">Zero when it said that none would.</param>
/// <param name="Rate">The yearly rate of interest; null when it said nothing of interest.</param>
public sealed record AnnouncedClaim(Amount LumpSum, Percentage? Rate);
