using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>An invoice under a payment plan, with what it owed when the plan was made.</summary>
internal sealed class PlanItemRow
{
    public required Guid PlanId { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required long Balance { get; init; }

    /// <summary>What of its interest is in the plan, in minor units.</summary>
    public long Interest { get; init; }

    /// <summary>The same of compensation and costs.</summary>
    public long Costs { get; init; }

    /// <summary>What letters had claimed of interest and was open when the plan was made.</summary>
    public long OpenInterest { get; init; }

    /// <summary>The same of costs.</summary>
    public long OpenCosts { get; init; }

    /// <summary>What was open and is not in the plan: given up once it is kept.</summary>
    public long LeftOut => Math.Max(0, OpenInterest - Interest) + Math.Max(0, OpenCosts - Costs);
}
