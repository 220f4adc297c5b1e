using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Banking;

/// <summary>Money of a movement that pays an invoice of another currency.</summary>
internal sealed record ExchangeFields
{
    public required DocumentId Invoice { get; init; }

    public required string InvoiceNumber { get; init; }

    /// <summary>Of the movement, in its currency.</summary>
    public required Amount Given { get; init; }

    /// <summary>What it pays, in the currency of the invoice.</summary>
    public required Amount Pays { get; init; }

    /// <summary>Of the invoice.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What one of the movement's currency is worth in the invoice's; absent when the amounts alone were
    /// given.
    /// </summary>
    public decimal? Rate { get; init; }

    /// <summary>What is paid beyond what was given: above zero a loss of exchange, below zero a gain.</summary>
    public required Amount Difference { get; init; }

    public static ExchangeFields Of(Exchange exchange, DocumentId invoice, string number) => new()
    {
        Invoice = invoice,
        InvoiceNumber = number,
        Given = exchange.Given,
        Pays = exchange.Paid,
        Currency = exchange.Paid.Currency,
        Rate = exchange.Rate,
        Difference = exchange.Difference,
    };
}
