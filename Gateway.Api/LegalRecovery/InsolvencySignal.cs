using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.LegalRecovery;

/// <summary>That an enterprise became insolvent, as who watches the registers tells it.</summary>
internal sealed record InsolvencySignal(
    EnterpriseNumber EnterpriseNumber,
    DateOnly Since,
    string Reference,
    InsolvencyKind Kind = InsolvencyKind.Bankruptcy);
