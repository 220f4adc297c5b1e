using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// What banks kept of payments that were meant to be whole, and what is proposed to be given up for it. It stands and
/// falls with the payment: once that is taken back, no bank kept anything.
/// </summary>
internal sealed class KeptCharges
{
    private readonly ILookup<MovementId, WriteOffRow> rows;

    private KeptCharges(IEnumerable<WriteOffRow> rows) => this.rows = rows.ToLookup(row => row.MovementId!.Value);

    /// <summary>Those of these movements, tracked, the oldest first.</summary>
    public static async Task<KeptCharges> OfAsync(
        GatewayDbContext db, IEnumerable<MovementRow> movements, CancellationToken cancellationToken)
    {
        var found = new List<WriteOffRow>();
        foreach (var ids in movements.Select(row => row.Id).Distinct().Chunk(ReceivableLedger.IdsAtOnce))
        {
            found.AddRange(await db.WriteOffs
                .Where(row => row.MovementId != null && EF.Parameter(ids).Contains(row.MovementId.Value))
                .OrderBy(row => row.Id).ToListAsync(cancellationToken));
        }

        return new KeptCharges(found);
    }

    /// <summary>The proposal to give up what the bank kept, where a movement was booked as that says.</summary>
    /// <param name="batch">Where it was booked.</param>
    /// <param name="movement">What came in.</param>
    /// <param name="receivable">What it paid.</param>
    /// <param name="charges">What the invoice lacks.</param>
    /// <param name="actor">Who proposes; another approves.</param>
    /// <param name="at">When.</param>
    public static WriteOffRow? Propose(
        ReceivableBatch batch, MovementRow movement, ReceivableId receivable, Amount charges, string actor,
        DateTimeOffset at) =>
        movement.State == MovementState.Booked
        && charges.IsPositive && charges <= batch[receivable].Receivable.Balance()
            ? WriteOffRow.Propose(
                batch[receivable].Header, WriteOffPart.Principal, charges, WriteOffReason.BankCharges,
                movement.BankReference, actor, at, movement.Id)
            : null;

    /// <summary>What the bank kept, as the way says that a person accepts; null where it accepts another.</summary>
    public static (ReceivableId Receivable, Amount Charges)? Accepted(
        MovementRow movement, IReadOnlyList<Allocation> allocations) =>
        allocations is [{ Receivable: { } receivable, Exchange: null } only]
        && Proposals.Read(movement.Proposals).Ways.FirstOrDefault(way =>
            way.Reasons.Contains(MatchReason.ChargesKept) && way.Allocations is [var one]
            && one.Receivable == receivable.Value && one.Amount == only.Amount.MinorUnits) is { } found
            ? (receivable, Amount.FromMinorUnits(found.ShortBy, movement.Currency))
            : null;

    /// <summary>The payment of a movement was taken back: what was given up for it is asked again, whatever its size,
    /// and what waits for approval is withdrawn.</summary>
    public void TakeBack(
        ReceivableBatch batch, MovementRow movement, DateOnly day, DateTimeOffset at, string? reason, string actor)
    {
        foreach (var row in rows[movement.Id].Where(Stands))
        {
            var account = batch[row.ReceivableId];
            var again = Amount.Min(row.Money, account.Receivable.WrittenOff());
            if (row.State == ApprovalState.Approved && again.IsPositive)
            {
                var entry = account.Receivable.UndoWriteOff(row.Id, again, day, at, reason);
                batch.Book(account, entry, new BookingNote(
                    LedgerEvent.WrittenOff, FactKinds.WriteOffUndone, actor,
                    ReceivableBatch.ParticularsOf(entry, "reason"), movement.BankAccountId));
            }

            row.State = ApprovalState.CalledBack;
        }
    }

    /// <summary>The payment stands again, and so does what the bank kept of it: it is proposed once more.</summary>
    public WriteOffRow? Again(ReceivableBatch batch, MovementRow movement, string actor, DateTimeOffset at) =>
        rows[movement.Id].LastOrDefault() is { State: ApprovalState.CalledBack } row
            ? Propose(batch, movement, row.ReceivableId, row.Money, actor, at)
            : null;

    private static bool Stands(WriteOffRow row) => row.State is ApprovalState.Proposed or ApprovalState.Approved;
}
