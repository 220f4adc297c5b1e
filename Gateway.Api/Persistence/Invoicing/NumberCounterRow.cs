using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Invoicing;

/// <summary>The last number given in a series and year of a legal entity. Locked by the transaction that issues, so
/// that a number is given with its document or not at all.</summary>
internal sealed class NumberCounterRow
{
    public required LegalEntityId LegalEntityId { get; init; }
    public required string Series { get; init; }
    public required int Year { get; init; }
    public int Last { get; set; }
}
