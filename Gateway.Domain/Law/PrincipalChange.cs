using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// Money that came in (negative) or was taken back (positive) on a business day. That day still bears interest on what
/// was owed before it: interest runs to the day of payment, that day included.
/// </summary>
public readonly record struct PrincipalChange(DateOnly On, Amount Amount);
