using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>What is owed of one debt, by what it is owed for.</summary>
public sealed record DebtParts(Amount Principal, Amount Interest, Amount Costs)
{
    public Amount Total => Principal + Interest + Costs;
}
