using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Dunning;

/// <summary>An open item, and whether it is dunned today.</summary>
public sealed record JudgedItem(DunningItem Item, Decision Decision)
{
    /// <summary>
    /// A consumer's debt of which no lawful first reminder left: nothing else may be sent about it before (CEL art.
    /// XIX.2).
    /// </summary>
    public bool IsOwedFirstReminder => Item.Situation.Debt.Debtor.IsBelgianConsumer && Decision.Claim.Wait is null;

    /// <summary>Whether that reminder is due today.</summary>
    public bool IsFirstReminder =>
        IsOwedFirstReminder && Decision is { IsAllowed: true, NextStep.Act: StepAct.Reminder };

    /// <summary>
    /// Whether it may stand on a letter that asks for more, or threatens: of a consumer, only once the days of its free
    /// first reminder are over, and the bank shows who paid in them. An enterprise may be asked for all that is late.
    /// </summary>
    public bool MayBeRecovered(DunningPolicy policy) => !Item.Situation.Debt.Debtor.IsBelgianConsumer
        || (Decision.Claim.Wait is { } wait && Item.Situation.IsOver(policy, wait));

    /// <summary>What is asked on top of the debt.</summary>
    public Amount Additional =>
        Amount.Sum(Decision.Asked.Select(item => item.Amount), Item.Balance.Currency);
}
