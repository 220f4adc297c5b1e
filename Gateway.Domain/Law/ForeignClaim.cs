namespace Gateway.Domain.Law;

/// <summary>What is asked of a debtor abroad on top of the principal.</summary>
public enum ForeignClaim
{
    Nothing,

    /// <summary>What Belgian law gives, where the contract chose it.</summary>
    BelgianLaw,
}
