using Gateway.Api.Persistence;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>The plans that clients keep, as far as money must know of them.</summary>
internal interface IPaymentPlans
{
    /// <summary>Which of these receivables are paid by a plan that is kept.</summary>
    Task<IReadOnlySet<ReceivableId>> KeptAmongAsync(
        GatewayDbContext db, IReadOnlyCollection<ReceivableId> receivables, CancellationToken cancellationToken);
}
