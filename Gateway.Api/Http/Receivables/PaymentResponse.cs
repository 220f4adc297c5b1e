using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>A booked payment or reversal, and how the receivable stands after it.</summary>
internal sealed record PaymentResponse
{
    public required PaymentId Payment { get; init; }

    public required Currency Currency { get; init; }

    public required ReceivableEntryFields Entry { get; init; }

    /// <summary>What is owed after it; negative when the client has a credit.</summary>
    public required Amount Balance { get; init; }

    public required ReceivableState State { get; init; }

    /// <summary>After the newest movement of the receivable.</summary>
    public static PaymentResponse Of(PaymentId payment, Receivable receivable) => new()
    {
        Payment = payment,
        Currency = receivable.Header.Currency,
        Entry = ReceivableEntryFields.Of(receivable.Entries[^1]),
        Balance = receivable.Balance(),
        State = receivable.State(),
    };
}
