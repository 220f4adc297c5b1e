using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What came of booking a payment or taking one back.</summary>
internal abstract record PaymentOutcome
{
    private PaymentOutcome()
    {
    }

    public sealed record Booked(PaymentId Payment, Receivable Receivable, PayrollEntry PayrollEntry) : PaymentOutcome;

    /// <summary>No such invoice, or a credit note, on which nobody pays.</summary>
    public sealed record NoReceivable : PaymentOutcome;

    public sealed record OtherCurrency(Currency Expected) : PaymentOutcome;

    public sealed record UnknownPayment : PaymentOutcome;

    public sealed record AlreadyReversed : PaymentOutcome;
}
