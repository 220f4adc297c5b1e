using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What came of booking a payment or taking one back.</summary>
internal abstract record PaymentOutcome
{
    private PaymentOutcome()
    {
    }

    /// <param name="Payment">Its id.</param>
    /// <param name="Receivable">As it stands after it.</param>
    /// <param name="Parts">What it paid, or what of it was taken back.</param>
    public sealed record Booked(PaymentId Payment, Receivable Receivable, ImputationSplit Parts) : PaymentOutcome;

    /// <summary>No such invoice, or a credit note, on which nobody pays.</summary>
    public sealed record NoReceivable : PaymentOutcome;

    public sealed record OtherCurrency(Currency Expected) : PaymentOutcome;

    /// <summary>No row says what money of so old a day pays first.</summary>
    /// <param name="Since">The first day that one does; null when none does.</param>
    public sealed record TooOld(DateOnly? Since) : PaymentOutcome;

    public sealed record UnknownPayment : PaymentOutcome;

    /// <summary>It cannot go back before it came.</summary>
    public sealed record BeforePayment(DateOnly PaidOn) : PaymentOutcome;

    public sealed record AlreadyReversed : PaymentOutcome;

    /// <summary>What of it was kept for the client was used since.</summary>
    public sealed record CreditIsUsed : PaymentOutcome;

    /// <summary>It came with a movement of the bank, and goes back with that.</summary>
    public sealed record OfTheBank : PaymentOutcome;
}
