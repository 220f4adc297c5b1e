namespace Gateway.Domain.Receivables;

/// <summary>What moved a receivable.</summary>
public enum ReceivableEntryKind
{
    /// <summary>The invoice was issued: the client owes.</summary>
    Invoiced,

    /// <summary>Money came in.</summary>
    Paid,

    /// <summary>A payment was taken back, by the bank or because it was booked wrongly.</summary>
    PaymentReversed,

    /// <summary>A credit note lowered what is owed.</summary>
    Credited,

    /// <summary>What is owed, or a part of it, was given up.</summary>
    WrittenOff,

    /// <summary>What was given up is asked again: money came in after all.</summary>
    WriteOffReversed,

    /// <summary>What came in beyond what is owed became credit of the client: nothing is owed to it here.</summary>
    Kept,

    /// <summary>The money behind that credit was taken back, and the credit with it.</summary>
    KeptUndone,
}
