namespace Gateway.Domain.LegalRecovery;

/// <summary>What a kept paper proves.</summary>
public enum ExhibitKind
{
    /// <summary>The contract, or an order that the debtor signed.</summary>
    Contract,

    /// <summary>The general terms that apply.</summary>
    GeneralTerms,

    /// <summary>That the work was done or the goods arrived.</summary>
    ProofOfDelivery,

    /// <summary>What was written to and fro.</summary>
    Correspondence,

    /// <summary>A reminder that was sent before the debt came into these books, with the proof that it was.</summary>
    Reminder,

    Other,
}
