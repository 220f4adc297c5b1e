using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>
/// What the holder of a unit is told by mail before a client goes to law, word for word as it was written when the case
/// was proposed. Never updated, never deleted.
/// </summary>
internal sealed class CaseLetterRow
{
    public required DeliveryId DeliveryId { get; init; }
    public required RecoveryCaseId CaseId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
    public required Language Language { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }
}
