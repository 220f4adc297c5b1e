using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>A way to law as it stands open, or not, to some debts today.</summary>
/// <param name="Procedure">The way.</param>
/// <param name="Reasons">All that stands against it.</param>
/// <param name="Court">Who decides in Belgium; null where no court does, or one abroad, or nobody knows.</param>
internal sealed record RecoveryWay(Procedure Procedure, IReadOnlyList<Reason> Reasons, Court? Court);
