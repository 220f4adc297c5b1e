using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Receivables;

/// <summary>Pays an invoice of the client from what is kept for it.</summary>
internal sealed record CreditUseRequest
{
    public required DocumentId Invoice { get; init; }

    /// <summary>Default: as much as is owed and there.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public decimal? Amount { get; init; }
}
