using Gateway.Api.Persistence;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Banking;

/// <summary>Nobody has a plan.</summary>
internal sealed class NoPaymentPlans : IPaymentPlans
{
    public Task<IReadOnlySet<ReceivableId>> KeptAmongAsync(
        GatewayDbContext db, IReadOnlyCollection<ReceivableId> receivables, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<ReceivableId>>(new HashSet<ReceivableId>());
}
