using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An issued invoice. It never changes; what it says in full is its UBL.</summary>
internal sealed record InvoiceResponse
{
    public required DocumentId Id { get; init; }

    /// <summary>Gapless within the legal entity, series and year.</summary>
    public required string Number { get; init; }

    public string? ExternalReference { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateOnly DueDate { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required Currency Currency { get; init; }

    public required Language Language { get; init; }

    public string? ContractReference { get; init; }

    public required TotalsFields Totals { get; init; }

    public required IReadOnlyList<VatSubtotalFields> VatBreakdown { get; init; }

    /// <summary>What the client quotes: a structured communication, or an RF reference outside Belgium.</summary>
    public required string PaymentReference { get; init; }

    public required IReadOnlyList<DeliveryResponse> Deliveries { get; init; }

    public required DocumentLinks Links { get; init; }

    /// <summary>What was worth a look when it was issued; only in the answer to its issue.</summary>
    public IReadOnlyList<FindingFields>? Warnings { get; init; }
}
