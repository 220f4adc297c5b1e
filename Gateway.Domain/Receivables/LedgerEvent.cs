namespace Gateway.Domain.Receivables;

/// <summary>What happened, as the ledger sees it. Its two sides stand in <see cref="Ledger"/>.</summary>
public enum LedgerEvent
{
    /// <summary>A client owes an invoice.</summary>
    InvoiceIssued,

    /// <summary>A credit note lowers what is owed.</summary>
    InvoiceCredited,

    /// <summary>What stood on a bank account before its first statement.</summary>
    AccountOpened,

    /// <summary>Money moved on a bank account.</summary>
    MoneyMoved,

    /// <summary>Money of the bank pays what a client owes.</summary>
    Paid,

    /// <summary>Money that came in elsewhere, booked by hand, pays what a client owes.</summary>
    PaidByHand,

    /// <summary>Money of the bank is kept for the client.</summary>
    CreditKept,

    /// <summary>Money that came in elsewhere, booked by hand, is kept for the client.</summary>
    CreditKeptByHand,

    /// <summary>What a client had paid of an invoice that a credit note lowered is kept for it.</summary>
    OverpaymentKept,

    /// <summary>Kept money pays an invoice of the client.</summary>
    CreditUsed,

    /// <summary>Kept money went back to the client.</summary>
    CreditRefunded,

    /// <summary>Money of the bank that concerns no client.</summary>
    SetAside,

    /// <summary>Interest is claimed.</summary>
    InterestClaimed,

    /// <summary>Compensation or costs are claimed.</summary>
    CostsClaimed,

    /// <summary>Interest and costs that a client paid are given back to it as credit.</summary>
    SurchargesReturned,

    /// <summary>What is owed is given up.</summary>
    WrittenOff,

    /// <summary>VAT of an invoice that is not paid is asked back.</summary>
    VatReclaimed,

    /// <summary>The guarantee fund lays out for an invoice.</summary>
    GuaranteeDrawn,

    /// <summary>Money of the bank becomes money of another currency: one line gives it, another, undone, takes it.
    /// </summary>
    Exchanged,

    /// <summary>An invoice of another currency is paid by more than the money is worth.</summary>
    ExchangeDiffered,
}
