using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>Cents that lack on one invoice.</summary>
internal sealed record CentsFields
{
    public required DocumentId Invoice { get; init; }

    public required string InvoiceNumber { get; init; }

    public required Amount Open { get; init; }

    public required Currency Currency { get; init; }

    public static CentsFields Of(OpenCents cents) => new()
    {
        Invoice = cents.Invoice,
        InvoiceNumber = cents.Number,
        Open = cents.Open,
        Currency = cents.Open.Currency,
    };
}
