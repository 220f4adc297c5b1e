using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>In which order the money of each debtor pays what it owes.</summary>
internal sealed class Debtors
{
    private const int IdsAtOnce = 2000;

    private readonly Dictionary<ClientId, ClientKind> kinds = [];
    private readonly IReadOnlySet<ReceivableId> inPlan;
    private readonly HashSet<ReceivableId> inCase = [];
    private readonly IReadOnlyList<ImputationRule> rules;

    private Debtors(IReadOnlySet<ReceivableId> inPlan, IReadOnlyList<ImputationRule> rules) =>
        (this.inPlan, this.rules) = (inPlan, rules);

    /// <summary>Those of the receivables of a batch.</summary>
    public static async Task<Debtors> OfAsync(
        GatewayDbContext db,
        ReceivableBatch batch,
        IPaymentPlans plans,
        IReadOnlyList<ImputationRule> rules,
        CancellationToken cancellationToken)
    {
        var receivables = batch.Accounts.Select(account => account.Header.Id).ToList();
        var debtors = new Debtors(await plans.KeptAmongAsync(db, receivables, cancellationToken), rules);
        foreach (var ids in receivables.Chunk(IdsAtOnce))
        {
            // A recovery case holds its invoices as long as it is open.
            debtors.inCase.UnionWith(await db.Holds
                .Where(hold => hold.Kind == HoldKind.Legal && hold.LiftedOn == null && hold.ReceivableId != null
                    && EF.Parameter(ids).Contains(hold.ReceivableId.Value))
                .Select(hold => hold.ReceivableId!.Value).ToListAsync(cancellationToken));
        }

        var clients = batch.Accounts.Select(account => account.Header.ClientId).Distinct();
        foreach (var ids in clients.Chunk(IdsAtOnce))
        {
            var found = await db.Clients.Where(row => EF.Parameter(ids).Contains(row.Id))
                .Select(row => new { row.Id, row.Kind }).ToListAsync(cancellationToken);
            found.ForEach(one => debtors.kinds[one.Id] = one.Kind);
        }

        return debtors;
    }

    /// <summary>The row by which money of this day is divided.</summary>
    public ImputationRule RuleOf(ReceivableHeader header, DateOnly day) =>
        ImputationRule.On(day, kinds[header.ClientId], inPlan.Contains(header.Id), rules, inCase.Contains(header.Id));
}
