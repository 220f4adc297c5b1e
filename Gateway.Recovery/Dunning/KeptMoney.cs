using Gateway.Domain.Money;

namespace Gateway.Recovery.Dunning;

/// <summary>A movement of the money that is kept for a client; negative when it was used or went back.</summary>
public sealed record KeptMoney(DateOnly On, Amount Amount);
