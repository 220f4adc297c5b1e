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

    [WrittenAs(WrittenAs.PositiveAmount)]
    public required decimal Amount { get; init; }
}
