using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>VAT of a lost invoice that is asked back from the state, or given back to it.</summary>
internal sealed record VatReclaimResponse
{
    public required DocumentId Invoice { get; init; }

    /// <summary>Positive when it is asked back, negative when it is given back.</summary>
    public required Amount Amount { get; init; }

    public required Currency Currency { get; init; }

    public required DateOnly LostOn { get; init; }

    /// <summary>The last day to ask for it.</summary>
    public required DateOnly Deadline { get; init; }

    public required DateTimeOffset BookedAt { get; init; }

    public static VatReclaimResponse Of(VatReclaimRow row) => new()
    {
        Invoice = row.InvoiceId,
        Amount = row.Money,
        Currency = row.Currency,
        LostOn = row.LostOn,
        Deadline = row.Deadline,
        BookedAt = row.BookedAt,
    };
}
