using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// What the contract says about late payment. The default says nothing, so nothing is asked by contract.
/// </summary>
public sealed record ContractTerms
{
    public static ContractTerms None { get; } = new();

    public InterestClause? Interest { get; init; }

    public LumpSumClause? LumpSum { get; init; }

    /// <summary>
    /// Whether the creditor owes the like when it fails: without that a clause against a consumer is abusive
    /// (CEL art. VI.83, 17°).
    /// </summary>
    public bool IsReciprocal { get; init; }

    /// <summary>A contract by which goods or services are supplied regularly.</summary>
    public bool IsRegularSupply { get; init; }

    /// <summary>
    /// What a further reminder of a regular supply costs, postage apart; null when the contract says nothing.
    /// </summary>
    public Amount? ReminderCost { get; init; }

    /// <summary>Whether the parties chose Belgian law.</summary>
    public bool IsUnderBelgianLaw { get; init; }
}
