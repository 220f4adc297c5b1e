using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// The refunds that movements name, by their end-to-end ids. A refund leaves with one debit of its amount: another that
/// names it is the bank's error or ours, and a person looks.
/// </summary>
internal sealed class RefundDebits
{
    private readonly Dictionary<(LegalEntityId, string EndToEndId), (Guid Refund, Amount Amount)> named;
    private readonly HashSet<Guid> left;

    private RefundDebits(
        Dictionary<(LegalEntityId, string EndToEndId), (Guid Refund, Amount Amount)> named, HashSet<Guid> left) =>
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
        var refunds = ids.Length == 0
            ? []
            : await db.Refunds.AsNoTracking()
                .Where(row => row.State == ApprovalState.Approved && EF.Parameter(ids).Contains(row.EndToEndId))
                .Select(row => new
                {
                    row.Id,
                    row.LegalEntityId,
                    row.EndToEndId,
                    row.Amount,
                    row.Currency,
                    HasLeft = db.Movements.Any(movement => movement.PaymentId == row.Id),
                })
                .ToListAsync(cancellationToken);
        return new RefundDebits(
            refunds.ToDictionary(
                row => (row.LegalEntityId, row.EndToEndId),
                row => (row.Id, Amount.FromMinorUnits(row.Amount, row.Currency))),
            [.. refunds.Where(row => row.HasLeft).Select(row => row.Id)]);
    }

    /// <summary>Whether it is a debit that names a refund of its legal entity.</summary>
    public bool Name(MovementRow row) => row is { Amount: < 0, ReturnKind: null } && Find(row) is not null;

    /// <summary>The refund that left with the debit, once; null when it left before, or is of another amount.</summary>
    public Guid? Take(MovementRow row) =>
        Find(row) is var (refund, amount) && amount == -row.Money && left.Add(refund) ? refund : null;

    /// <summary>The refund that left before and comes back whole with the money; null when none does.</summary>
    public Guid? Returned(MovementRow row) =>
        Find(row) is var (refund, amount) && amount == row.Money && left.Contains(refund) ? refund : null;

    private (Guid Refund, Amount Amount)? Find(MovementRow row) =>
        row.EndToEndId is { } id && named.TryGetValue((row.LegalEntityId, id), out var found) ? found : null;
}
