using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Dunning;

/// <summary>What happened to an invoice.</summary>
internal sealed record DunningTold(
    DocumentId Invoice,
    LegalEntityId LegalEntity,
    ProductionUnitId Unit,
    string Kind,
    string Data,
    string? EvidenceHash = null);
