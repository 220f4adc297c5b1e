using Gateway.Api.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>A booked payment or reversal, and how the receivable stands after it.</summary>
internal sealed record PaymentResponse
{
    public required PaymentId Payment { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What it did to what is owed on the invoice. Absent when it paid interest and costs only, or nothing was
    /// owed.</summary>
    public ReceivableEntryFields? Entry { get; init; }

    /// <summary>What of it paid invoices, or was taken back from them; a payment of a recovery case pays several.
    /// </summary>
    public required Amount Principal { get; init; }

    /// <summary>What of it paid interest, or was taken back from it.</summary>
    public required Amount Interest { get; init; }

    /// <summary>What of it paid compensation and costs, or was taken back from them.</summary>
    public required Amount Costs { get; init; }

    /// <summary>What of it nothing was owed for: the client's credit, or taken back from it.</summary>
    public required Amount Credit { get; init; }

    /// <summary>What is owed after it.</summary>
    public required Amount Balance { get; init; }

    public required ReceivableState State { get; init; }

    public static PaymentResponse Of(PaymentOutcome.Booked booked) => new()
    {
        Payment = booked.Payment,
        Currency = booked.Receivable.Header.Currency,
        Entry = booked.Receivable.Entries.LastOrDefault(one => one.SourceId == booked.Payment.Value
            && one.Kind is ReceivableEntryKind.Paid or ReceivableEntryKind.PaymentReversed) is { } entry
            ? ReceivableEntryFields.Of(entry)
            : null,
        Principal = booked.Parts.Principal,
        Interest = booked.Parts.Interest,
        Costs = booked.Parts.Costs,
        Credit = booked.Parts.Rest,
        Balance = booked.Receivable.Balance(),
        State = booked.Receivable.State(),
    };
}
