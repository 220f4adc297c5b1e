namespace Gateway.Domain.LegalRecovery;

/// <summary>What a claim is for: it decides how long it can be enforced.</summary>
public enum ClaimNature
{
    /// <summary>A service, or anything sold to an enterprise: ten years.</summary>
    General,

    /// <summary>What falls due each year or more often, rent and interest among it: five years.</summary>
    Periodic,

    /// <summary>Goods a trader sold to somebody who is none: one year.</summary>
    GoodsToConsumer,

    /// <summary>A judgment or another title: ten years.</summary>
    Judgment,
}
