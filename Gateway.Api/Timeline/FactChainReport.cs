using Gateway.Domain.Timeline;

namespace Gateway.Api.Timeline;

/// <summary>How the timelines stand.</summary>
/// <param name="Facts">How many facts were read.</param>
/// <param name="Chains">Of how many objects.</param>
/// <param name="BrokenChains">How many of these are not as they were written.</param>
/// <param name="FirstBroken">The fact at which a chain breaks, of the first of them.</param>
internal sealed record FactChainReport(
    long Facts, long Chains, long BrokenChains, IReadOnlyList<Fact> FirstBroken)
{
    public bool IsSound => BrokenChains == 0;
}
