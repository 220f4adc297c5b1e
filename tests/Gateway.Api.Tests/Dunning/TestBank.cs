using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A bank that is known up to yesterday, or as far as a test says.</summary>
internal sealed class TestBank(TimeProvider clock) : IBankFreshness
{
    private DateOnly? stopped;
    private bool isUnknown;
    private bool isBroken;

    public void StopAt(string day) => stopped = DateOnly.Parse(day, null);

    public void Forget() => isUnknown = true;

    public void Break() => isBroken = true;

    public void GoOn() => (stopped, isUnknown) = (null, false);

    public ValueTask<DateOnly?> KnownUntilAsync(LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        isBroken ? throw new InvalidOperationException("The bank does not answer.")
        : ValueTask.FromResult(isUnknown ? null : stopped ?? (DateOnly?)clock.Today().AddDays(-1));
}
