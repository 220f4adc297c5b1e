using Gateway.Domain.Money;

namespace Gateway.Domain.Banking;

/// <summary>What stood on an account at the end of a day; negative when it was overdrawn.</summary>
public sealed record StatementBalance(Amount Amount, DateOnly Date);
