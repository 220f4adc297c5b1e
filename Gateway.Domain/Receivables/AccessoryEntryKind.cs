namespace Gateway.Domain.Receivables;

/// <summary>What moved interest or costs.</summary>
public enum AccessoryEntryKind
{
    /// <summary>They were asked for, in a letter that went out.</summary>
    Claimed,

    /// <summary>Money came in for them.</summary>
    Paid,

    /// <summary>That money was taken back.</summary>
    PaymentReversed,

    /// <summary>They are not asked any more.</summary>
    Waived,

    /// <summary>What was paid for them was given back to the client as credit.</summary>
    Returned,

    /// <summary>
    /// A recovery case that had claimed them ended without a title, or a plan lapsed that had: as if they had never
    /// been asked.
    /// </summary>
    TakenBack,
}
