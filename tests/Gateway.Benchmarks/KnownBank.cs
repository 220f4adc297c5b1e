using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;

namespace Gateway.Benchmarks;

/// <summary>A bank that is always known.</summary>
internal sealed class KnownBank : IBankFreshness
{
    public ValueTask<DateOnly?> KnownUntilAsync(LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        ValueTask.FromResult<DateOnly?>(new DateOnly(2099, 1, 1));
}
