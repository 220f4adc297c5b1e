using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Receivables;

/// <summary>Money kept for a client, and the invoice that it could pay first.</summary>
internal sealed record CreditOfferResponse
{
    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What is kept for the client.</summary>
    public required Amount Kept { get; init; }

    /// <summary>The open invoice in that currency that is, or was, due first.</summary>
    public required DocumentId Invoice { get; init; }

    public required string InvoiceNumber { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Amount Owed { get; init; }

    /// <summary>What `credit:use` would pay of it.</summary>
    public required Amount Pays { get; init; }

    public static CreditOfferResponse Of(CreditOffer offer) => new()
    {
        Client = offer.Client,
        ClientName = offer.ClientName,
        Currency = offer.Kept.Currency,
        Kept = offer.Kept,
        Invoice = offer.Invoice,
        InvoiceNumber = offer.Number,
        DueDate = offer.DueDate,
        Owed = offer.Owed,
        Pays = offer.Pays,
    };
}
