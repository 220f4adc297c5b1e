using Gateway.Domain.Money;

namespace Gateway.Api.Dunning;

/// <summary>What somebody wants a plan to be.</summary>
/// <param name="Instalments">At least one, in the order of their days, all in one currency.</param>
/// <param name="Interest">What of interest is in it; zero or more.</param>
/// <param name="Costs">What of compensation and costs is in it; zero or more.</param>
/// <param name="LapseDays">Days after the reminder of an instalment at which it lapses.</param>
internal sealed record PlanTerms(
    IReadOnlyList<PlanOrder> Instalments, Amount Interest, Amount Costs, int LapseDays)
{
    public Amount Total => Amount.Sum(Instalments.Select(one => one.Amount), Interest.Currency);
}
