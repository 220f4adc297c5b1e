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

    /// <summary>3in1: the wage fell due before the client paid, and the cooperative laid the money out.</summary>
    AdvanceMade,

    /// <summary>The guarantee fund took over an advance that the client will hardly ever cover.</summary>
    GuaranteeDrawn,

    /// <summary>Money came after all and went back to the fund, before anybody else got of it.</summary>
    GuaranteeRepaid,
}
