namespace Gateway.Domain.Law;

/// <summary>
/// The days on which a payment plan over a debt was in force: of a consumer nothing new is asked for them, since the
/// plan promises that there are no costs while it is kept.
/// </summary>
/// <param name="From">The day it was agreed.</param>
/// <param name="Until">The last day; null while it lasts.</param>
public sealed record PlanSpan(DateOnly From, DateOnly? Until)
{
    public bool IsInForce(DateOnly on) => From <= on && (Until is null || on <= Until);
}
