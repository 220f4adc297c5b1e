namespace Gateway.Domain.LegalRecovery;

/// <summary>Who recovers for us. Names are stored; they are never renamed.</summary>
public enum PartnerKind
{
    /// <summary>A bailiff (huissier de justice, gerechtsdeurwaarder).</summary>
    Bailiff,

    Lawyer,

    /// <summary>A debt collector registered with the FPS Economy (CEL art. XIX.5).</summary>
    Collector,
}
