using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An invoice in a list.</summary>
internal sealed record InvoiceSummary
{
    public required DocumentId Id { get; init; }

    public required string Number { get; init; }

    public string? ExternalReference { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Currency Currency { get; init; }

    public required Amount TaxExclusive { get; init; }

    public required Amount Payable { get; init; }

    public required string PaymentReference { get; init; }
}
