using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>The recovery cases for which partners transfer money, as far as the bank must know of them.</summary>
internal interface IRecoveryCases
{
    /// <summary>Those of a legal entity with these numbers that have left and may still get money.</summary>
    Task<IReadOnlyList<OpenCase>> NamedAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<string> numbers,
        CancellationToken cancellationToken);

    /// <summary>
    /// Puts a movement that waits, and is stored, to a case: what the partner had told of it is set aside, for it is
    /// booked already; the rest pays the case in the order of its dated row.
    /// </summary>
    Task<MovementOutcome> TakeAsync(
        GatewayDbContext db, MovementRow row, RecoveryCaseId id, string actor, CancellationToken cancellationToken);

    /// <summary>
    /// The decision on a movement is undone: whatever it pays next, it is no case's transfer any more. Nothing where it
    /// was none.
    /// </summary>
    Task LeaveAsync(GatewayDbContext db, MovementId movement, CancellationToken cancellationToken);
}
