namespace Gateway.Domain.Banking;

/// <summary>How a payment was undone: the R-transactions of the SEPA rulebooks.</summary>
public enum ReturnKind
{
    /// <summary>The bank says that it was undone and not how.</summary>
    Unspecified,

    /// <summary>Refused before settlement.</summary>
    Reject,

    /// <summary>Sent back by the debtor's bank after settlement, for lack of cover or a closed account.</summary>
    Return,

    /// <summary>Claimed back by the debtor.</summary>
    Refund,

    /// <summary>Given back by the creditor or its bank.</summary>
    Reversal,

    /// <summary>Recalled before or after settlement.</summary>
    Cancellation,
}
