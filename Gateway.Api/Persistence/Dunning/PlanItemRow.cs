using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>An invoice under a payment plan, with what it owed when the plan was made.</summary>
internal sealed class PlanItemRow
{
    public required Guid PlanId { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required long Balance { get; init; }
}
