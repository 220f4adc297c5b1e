using Gateway.Domain.Money;

namespace Gateway.Api.Dunning;

/// <summary>An instalment as somebody proposes it.</summary>
internal sealed record PlanOrder(DateOnly DueOn, Amount Amount);
