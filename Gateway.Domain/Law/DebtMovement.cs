using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>A change of a debt; the amount is positive whatever the kind.</summary>
public readonly record struct DebtMovement(DebtMovementKind Kind, DateOnly On, Amount Amount);
