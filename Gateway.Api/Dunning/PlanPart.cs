namespace Gateway.Api.Dunning;

/// <summary>What of the interest and costs of one invoice is in a plan, in minor units.</summary>
/// <param name="Interest">Agreed to be paid.</param>
/// <param name="Costs">Agreed to be paid.</param>
/// <param name="OpenInterest">What letters had claimed and was open when the plan was proposed.</param>
/// <param name="OpenCosts">The same of costs.</param>
internal sealed record PlanPart(long Interest, long Costs, long OpenInterest, long OpenCosts);
