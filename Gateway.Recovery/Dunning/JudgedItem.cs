using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Dunning;

/// <summary>An open item, and whether it is dunned today.</summary>
public sealed record JudgedItem(DunningItem Item, Decision Decision)
{
    /// <summary>What is asked on top of the debt.</summary>
    public Amount Additional =>
        Amount.Sum(Decision.Asked.Select(item => item.Amount), Item.Balance.Currency);
}
