using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>
/// An account as a bank writes it on a statement: the number without blanks, in capitals, whatever its country's rules
/// say of it, and the currency. An account that a person enters is an <see cref="Iban"/>.
/// </summary>
public sealed record BankAccount(string Number, Currency Currency)
{
    /// <summary>Number and currency: <c>BE68539007547034 EUR</c>.</summary>
    public override string ToString() => $"{Number} {Currency}";
}
