using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>The refunds that left with debits: one, or all of a file that a bank booked as one total.</summary>
internal sealed class LeftRefunds
{
    private readonly ILookup<MovementId, RefundRow> rows;

    private LeftRefunds(ILookup<MovementId, RefundRow> rows) => this.rows = rows;

    /// <summary>Those of the debits among these movements, tracked.</summary>
    public static async Task<LeftRefunds> OfAsync(
        GatewayDbContext db, IEnumerable<MovementRow> movements, CancellationToken cancellationToken)
    {
        List<MovementRow> debits = [.. movements.Where(row => row is { Amount: < 0, PaymentId: not null })];
        MovementId[] ids = [.. debits.Select(row => row.Id)];
        Guid[] payments = [.. debits.Select(row => row.PaymentId!.Value)];
        var found = ids.Length == 0
            ? []
            : await db.Refunds
                .Where(row => row.State == ApprovalState.Approved
                    && ((row.DebitId != null && EF.Parameter(ids).Contains(row.DebitId.Value))
                        || EF.Parameter(payments).Contains(row.Id)))
                .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return new LeftRefunds(debits
            .SelectMany(
                debit => found.Where(row => row.DebitId == debit.Id || row.Id == debit.PaymentId),
                (debit, row) => (debit.Id, row))
            .ToLookup(one => one.Id, one => one.row));
    }

    /// <summary>What a debit pays by: its only refund, or all of them together.</summary>
    public static Guid PaymentOf(IReadOnlyList<RefundRow> refunds, TimeProvider clock) =>
        refunds is [var only] ? only.Id : Guid.CreateVersion7(clock.GetUtcNow());

    public IEnumerable<RefundRow> Of(MovementRow debit) => rows[debit.Id];

    /// <summary>By which their credit is opened.</summary>
    public IEnumerable<Guid> Ids() => rows.SelectMany(group => group).Select(row => row.Id);
}
