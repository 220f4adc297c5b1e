namespace Gateway.Domain.Payroll;

/// <summary>What payroll is told of an invoice.</summary>
public enum PayrollEntryType
{
    InvoiceIssued,

    /// <summary>Nothing is owed any more.</summary>
    InvoicePaid,

    InvoicePartiallyPaid,

    /// <summary>A payment was taken back: the mirror of its entry.</summary>
    PaymentReversed,

    InvoiceCredited,

    /// <summary>What is owed was given up, or, with an amount above zero, is asked again.</summary>
    InvoiceWrittenOff,
}
