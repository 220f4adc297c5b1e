using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>One invoice of a case.</summary>
internal sealed class RecoveryCaseItemRow
{
    public required RecoveryCaseId CaseId { get; init; }
    public required DocumentId InvoiceId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
}
