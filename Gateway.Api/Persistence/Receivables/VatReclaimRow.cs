using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>
/// VAT of an unpaid invoice that is asked back from the state, or given back to it because money came in after all, in
/// minor units. Never updated, never deleted.
/// </summary>
internal sealed class VatReclaimRow : IOfLegalEntity
{
    public required ReceivableId ReceivableId { get; init; }
    public required int Sequence { get; init; }
    public required DocumentId InvoiceId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>Positive when it is asked back, negative when it is given back.</summary>
    public required long Amount { get; init; }
    public required Currency Currency { get; init; }

    /// <summary>What was paid on the invoice when it was computed.</summary>
    public required long Paid { get; init; }

    /// <summary>The day of the judgment, or from which the loss is final.</summary>
    public required DateOnly LostOn { get; init; }

    /// <summary>The last day to ask for it.</summary>
    public required DateOnly Deadline { get; init; }
    public required DateTimeOffset BookedAt { get; init; }
    public required string Actor { get; init; }

    public Amount Money => Domain.Money.Amount.FromMinorUnits(Amount, Currency);
}
