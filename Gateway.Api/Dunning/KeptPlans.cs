using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The plans that clients keep: what is paid under one pays the debt first.</summary>
internal sealed class KeptPlans : IPaymentPlans
{
    private const int IdsAtOnce = 2000;

    public async Task<IReadOnlySet<ReceivableId>> KeptAmongAsync(
        GatewayDbContext db, IReadOnlyCollection<ReceivableId> receivables, CancellationToken cancellationToken)
    {
        var kept = new HashSet<ReceivableId>();
        foreach (var ids in receivables.Chunk(IdsAtOnce))
        {
            kept.UnionWith(await db.Plans.Where(plan => plan.State == PlanState.Agreed)
                .SelectMany(plan => plan.Items)
                .Where(item => EF.Parameter(ids).Contains(item.ReceivableId))
                .Select(item => item.ReceivableId)
                .ToListAsync(cancellationToken));
        }

        return kept;
    }
}
