using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What came of booking a payment or taking one back.</summary>
internal abstract record PaymentOutcome
{
    private PaymentOutcome()
    {
    }

    public sealed record Booked(PaymentId Payment, Receivable Receivable) : PaymentOutcome;

    /// <summary>No such invoice, or a credit note, on which nobody pays.</summary>
    public sealed record NoReceivable : PaymentOutcome;

    public sealed record OtherCurrency(Currency Expected) : PaymentOutcome;

    public sealed record UnknownPayment : PaymentOutcome;

    public sealed record AlreadyReversed : PaymentOutcome;

    /// <summary>It came with a movement of the bank, and goes back with that.</summary>
    public sealed record OfTheBank : PaymentOutcome;
}
