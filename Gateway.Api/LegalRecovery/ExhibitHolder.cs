using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.LegalRecovery;

/// <summary>At what a paper is kept: a client, or one of its invoices.</summary>
internal sealed record ExhibitHolder(
    LegalEntityId LegalEntity, ClientId Client, DocumentId? Invoice, ProductionUnitId? Unit)
{
    public Guid Id => Invoice?.Value ?? Client.Value;
}
