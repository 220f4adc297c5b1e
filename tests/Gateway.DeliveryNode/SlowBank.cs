using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;

namespace Gateway.DeliveryNode;

/// <summary>A bank that is known up to yesterday and answers after a while.</summary>
internal sealed class SlowBank(TimeProvider clock, TimeSpan pause) : IBankFreshness
{
    public async ValueTask<DateOnly?> KnownUntilAsync(
        LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        await Task.Delay(pause, cancellationToken);
        return clock.Today().AddDays(-1);
    }
}
