using Gateway.Api.Http.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An issued credit note. Its amounts are positive: they are owed back.</summary>
internal sealed record CreditNoteResponse
{
    public required DocumentId Id { get; init; }

    public required string Number { get; init; }

    public string? ExternalReference { get; init; }

    /// <summary>The invoice it corrects; absent when it stands free.</summary>
    public DocumentId? Corrects { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required Currency Currency { get; init; }

    public required TotalsFields Totals { get; init; }

    public required IReadOnlyList<VatSubtotalFields> VatBreakdown { get; init; }

    public required IReadOnlyList<DeliveryResponse> Deliveries { get; init; }

    public required DocumentLinks Links { get; init; }
}
