using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.LegalRecovery;

/// <summary>That an enterprise became insolvent, as who watches the registers tells it.</summary>
internal sealed record InsolvencySignal(
    EnterpriseNumber EnterpriseNumber,
    DateOnly Since,
    string Reference,
    InsolvencyKind Kind = InsolvencyKind.Bankruptcy)
{
    /// <summary>A list says no day and no procedure: it tells nothing new of a client that is held for one.</summary>
    public bool IsOfList { get; init; }
}
