using Gateway.Api.Persistence;
using Gateway.Domain.Law;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// The payment plans of open debts as the law looks at them: from the day they were agreed to their end.
/// </summary>
internal sealed class PlanBook
{
    private readonly ILookup<ReceivableId, PlanSpan> spans;

    private PlanBook(ILookup<ReceivableId, PlanSpan> spans) => this.spans = spans;

    public static async Task<PlanBook> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in slice.In(db.Receivables.AsNoTracking())
            join item in db.PlanItems on row.Id equals item.ReceivableId
            join plan in db.Plans on item.PlanId equals plan.Id
            where plan.AgreedOn <= today
            select new { row.Id, plan.AgreedOn, plan.EndedOn })
            .ToListAsync(cancellationToken);

        // On the day it ends it is over; a plan that ended on the day it was agreed never was.
        return new PlanBook(rows
            .Where(row => row.EndedOn != row.AgreedOn)
            .ToLookup(
                row => row.Id,
                row => new PlanSpan(
                    row.AgreedOn!.Value, row.EndedOn <= today ? row.EndedOn.Value.AddDays(-1) : null)));
    }

    public IReadOnlyList<PlanSpan> Of(ReceivableId receivable) => [.. spans[receivable]];
}
