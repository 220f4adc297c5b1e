using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>An amount of a document: where it stands, the currency it must be in, the rule on its decimals, and
/// whether it may be below zero.</summary>
internal readonly record struct AmountTerm(
    string Parent, string Name, Amount? Amount, Currency Currency, string DecimalsRule, bool MayBeNegative = false)
{
    public string Pointer => $"{Parent}/{Name}";
}
