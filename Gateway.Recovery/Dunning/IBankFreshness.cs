using Gateway.Domain.Parties;

namespace Gateway.Recovery.Dunning;

/// <summary>Up to which day the bank accounts of a legal entity are known.</summary>
public interface IBankFreshness
{
    /// <summary>
    /// The last day of which every movement on every account is known; null when no account is known at all. Then
    /// nobody is reminded.
    /// </summary>
    ValueTask<DateOnly?> KnownUntilAsync(LegalEntityId legalEntity, CancellationToken cancellationToken);
}
