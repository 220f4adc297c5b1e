using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// The refunds that movements name, by their end-to-end ids. A refund leaves with one debit of its amount: another that
/// names it is the bank's error or ours, and a person looks; so is one that names a refund that was called back.
/// </summary>
internal sealed class RefundDebits
{
    private readonly Dictionary<(LegalEntityId, string EndToEndId), Named> named;
    private readonly HashSet<Guid> left;

    private RefundDebits(
        Dictionary<(LegalEntityId, string EndToEndId), Named> named, HashSet<Guid> left) =>
        (this.named, this.left) = (named, left);

    /// <summary>Those that these movements name, whoever owns the movements.</summary>
    public static async Task<RefundDebits> OfAsync(
        GatewayDbContext db, IEnumerable<MovementRow> movements, CancellationToken cancellationToken)
    {
        string[] ids =
        [
            .. movements.Select(row => row.EndToEndId).OfType<string>()
                .Where(id => Guid.TryParseExact(id, "N", out _)).Distinct(),
        ];
        if (ids.Length == 0)
        {
            return new RefundDebits([], []);
        }

        // Held until the commit: nobody calls one back while its debit is booked.
        var known = db.Refunds.Where(row => EF.Parameter(ids).Contains(row.EndToEndId)
            && (row.State == ApprovalState.Approved || row.State == ApprovalState.CalledBack));
        await known.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, one => one.State), cancellationToken);
        var refunds = await known.AsNoTracking()
            .Select(row => new
            {
                row.Id,
                row.LegalEntityId,
                row.EndToEndId,
                row.Amount,
                row.Currency,
                row.State,
                HasLeft = db.Movements.Any(movement => movement.PaymentId == row.Id),
            })
            .ToListAsync(cancellationToken);
        return new RefundDebits(
            refunds.ToDictionary(
                row => (row.LegalEntityId, row.EndToEndId),
                row => new Named(
                    row.Id, Amount.FromMinorUnits(row.Amount, row.Currency), row.State == ApprovalState.Approved)),
            [.. refunds.Where(row => row.HasLeft).Select(row => row.Id)]);
    }

    /// <summary>Whether it is a debit that names a refund of its legal entity.</summary>
    public bool Name(MovementRow row) => row is { Amount: < 0, ReturnKind: null } && Find(row) is not null;

    /// <summary>The refund that left with the debit, once; null when it left before, or is of another amount.</summary>
    public Guid? Take(MovementRow row) =>
        Find(row) is { IsUnderWay: true } one && one.Amount == -row.Money && left.Add(one.Refund) ? one.Refund : null;

    /// <summary>The refund that left before and comes back whole with the money; null when none does.</summary>
    public Guid? Returned(MovementRow row) =>
        Find(row) is { IsUnderWay: true } one && one.Amount == row.Money && left.Contains(one.Refund)
            ? one.Refund
            : null;

    private Named? Find(MovementRow row) =>
        row.EndToEndId is { } id ? named.GetValueOrDefault((row.LegalEntityId, id)) : null;

    /// <param name="Refund">Its id.</param>
    /// <param name="Amount">What leaves.</param>
    /// <param name="IsUnderWay">False when it was called back: nothing should leave.</param>
    private sealed record Named(Guid Refund, Amount Amount, bool IsUnderWay);
}
