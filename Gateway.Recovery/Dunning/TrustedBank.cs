using Gateway.Domain.Parties;

namespace Gateway.Recovery.Dunning;

/// <summary>For a gateway without statements: the bank is known up to the day that somebody vouched for.</summary>
public sealed class TrustedBank(DunningOptions options) : IBankFreshness
{
    public ValueTask<DateOnly?> KnownUntilAsync(LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(options.BankTrustedUntil);
}
