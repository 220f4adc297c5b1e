namespace Gateway.Domain.LegalRecovery;

/// <summary>Which collective procedure a debtor is in.</summary>
public enum InsolvencyKind
{
    None,
    Bankruptcy,
    JudicialReorganisation,
    CollectiveDebtSettlement,
}
