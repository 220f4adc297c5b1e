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

    public async Task<IReadOnlyDictionary<ReceivableId, bool>> KeptAmongAsync(
        GatewayDbContext db, IReadOnlyCollection<ReceivableId> receivables, CancellationToken cancellationToken)
    {
        var kept = new Dictionary<ReceivableId, bool>();
        foreach (var ids in receivables.Chunk(IdsAtOnce))
        {
            var found = await db.Plans.Where(plan => plan.State == PlanState.Agreed)
                .SelectMany(plan => plan.Items)
                .Where(item => EF.Parameter(ids).Contains(item.ReceivableId))
                .Select(item => new { item.ReceivableId, More = item.Interest + item.Costs })
                .ToListAsync(cancellationToken);
            found.ForEach(item => kept[item.ReceivableId] = item.More > 0);
        }

        return kept;
    }
}
