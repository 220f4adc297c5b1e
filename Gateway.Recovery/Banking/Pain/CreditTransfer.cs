using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Pain;

/// <summary>One payment of a file.</summary>
/// <param name="EndToEndId">At most 35 characters; comes back on the statement.</param>
/// <param name="Amount">More than zero, in EUR: SEPA knows no other.</param>
/// <param name="Name">Who gets it.</param>
/// <param name="Iban">Where.</param>
/// <param name="Words">What it reads.</param>
public sealed record CreditTransfer(string EndToEndId, Amount Amount, string Name, Iban Iban, string Words);
