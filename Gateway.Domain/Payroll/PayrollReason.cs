namespace Gateway.Domain.Payroll;

/// <summary>Why an advance or a movement of the guarantee fund came about.</summary>
public enum PayrollReason
{
    /// <summary>The wage fell due, and the client had not paid.</summary>
    WageDue,

    /// <summary>The client is insolvent.</summary>
    ClientInsolvent,

    /// <summary>The invoice is later than the policy waits.</summary>
    ClientTooLate,

    /// <summary>The rest was written off.</summary>
    WrittenOff,

    /// <summary>A payment that had repaid the fund was taken back.</summary>
    PaymentReversed,

    /// <summary>Money came in.</summary>
    MoneyCame,

    /// <summary>A credit note took away what the fund had stood for: the unit gives it back.</summary>
    Credited,
}
