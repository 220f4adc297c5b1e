namespace Gateway.Domain.Receivables;

/// <summary>What moved the credit of a client.</summary>
public enum ClientCreditEntryKind
{
    /// <summary>Money came in beyond what was owed.</summary>
    Kept,

    /// <summary>The money that was kept went back to the bank, or turned out to be for something else.</summary>
    KeptUndone,

    /// <summary>It paid an invoice.</summary>
    Used,

    /// <summary>The payment by it was taken back.</summary>
    UsedUndone,

    /// <summary>It is on its way back to the client.</summary>
    Refunded,

    /// <summary>The refund did not go.</summary>
    RefundUndone,

    /// <summary>Interest and costs it had paid for being late were given back.</summary>
    Returned,

    /// <summary>A credit note took away what had been paid.</summary>
    Credited,

    /// <summary>The payment that a credit note had taken away from was taken back.</summary>
    CreditedUndone,
}
