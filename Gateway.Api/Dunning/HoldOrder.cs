using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Api.Dunning;

/// <summary>A hold as somebody wants it, already checked.</summary>
internal sealed record HoldOrder
{
    public required HoldKind Kind { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public string? Note { get; init; }
    public DisputeCategory? Category { get; init; }
    public string? Owner { get; init; }
    public Amount? Promised { get; init; }
    public Guid? PlanId { get; init; }
}
