namespace Gateway.Domain.LegalRecovery;

/// <summary>What may give a claim more time.</summary>
public enum InterruptionKind
{
    /// <summary>A writ of summons: a whole new period.</summary>
    Writ,

    /// <summary>An order to pay served by a bailiff, or a seizure: a whole new period.</summary>
    Seizure,

    /// <summary>
    /// The debtor acknowledges the debt in writing, by signing a payment plan for one: a whole new period.
    /// </summary>
    Acknowledgement,

    /// <summary>Part of it was paid, which acknowledges the rest: a whole new period.</summary>
    PartPayment,

    /// <summary>
    /// The notice of a lawyer or bailiff by registered post with acknowledgement of receipt and all the mentions of
    /// art. 2244 § 2 of the old Civil Code: one year, once, and never less than was left.
    /// </summary>
    LawyersNotice,

    /// <summary>A letter or mail of the creditor, registered or not: nothing.</summary>
    OwnLetter,
}
