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
}
