using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>A part of a movement and where it is to go: to an invoice, or to a client's credit.</summary>
internal sealed record MovementPartRequest
{
    /// <summary>The invoice it pays; what exceeds what is owed is kept for its client.</summary>
    public DocumentId? Invoice { get; init; }

    /// <summary>Without an invoice: for whom it is kept.</summary>
    public ClientId? Client { get; init; }

    /// <summary>Of the movement, in its currency.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public required decimal Amount { get; init; }

    /// <summary>Where the invoice is in another currency: what one of the movement's is worth in the invoice's, 1.0873
    /// where EUR pay USD. This, `pays`, or both.</summary>
    public decimal? Rate { get; init; }

    /// <summary>Where the invoice is in another currency: what the part pays, in the invoice's. Given with `rate`, the
    /// difference is one of exchange; it is at most 5 %.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public decimal? Pays { get; init; }
}
