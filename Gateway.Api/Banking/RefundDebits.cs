using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// The refunds that movements name: by their end-to-end ids, or by the id of their file, where a bank books one total.
/// A refund leaves with one debit of its amount, and those of a file with one total of theirs: another that names them
/// is the bank's error or ours, and a person looks; so is one that names a refund that was called back.
/// </summary>
internal sealed class RefundDebits
{
    private readonly Dictionary<(LegalEntityId, string EndToEndId), RefundRow> named;
    private readonly HashSet<(LegalEntityId, string BatchId)> files;
    private readonly HashSet<Guid> left;

    private RefundDebits(
        IReadOnlyList<RefundRow> refunds, HashSet<(LegalEntityId, string BatchId)> files, HashSet<Guid> left)
    {
        named = refunds.ToDictionary(row => (row.LegalEntityId, row.EndToEndId));
        (this.files, this.left) = (files, left);
    }

    /// <summary>Those that these movements name, whoever owns the movements; tracked.</summary>
    public static async Task<RefundDebits> OfAsync(
        GatewayDbContext db, IEnumerable<MovementRow> movements, CancellationToken cancellationToken)
    {
        var (ids, batches) = (new HashSet<string>(), new HashSet<Guid>());
        foreach (var row in movements)
        {
            if (Guid.TryParseExact(row.EndToEndId, "N", out _))
            {
                ids.Add(row.EndToEndId!);
            }

            if (IsTotal(row) && Guid.TryParseExact(row.BatchId, "N", out var batch))
            {
                batches.Add(batch);
            }
        }

        if (ids.Count + batches.Count == 0)
        {
            return new RefundDebits([], [], []);
        }

        string[] endToEnd = [.. ids];
        Guid[] batchIds = [.. batches];

        // Held until the commit: nobody calls one back while its debit is booked.
        var known = db.Refunds.Where(row => (row.State == ApprovalState.Approved
                || row.State == ApprovalState.CalledBack)
            && (EF.Parameter(endToEnd).Contains(row.EndToEndId)
                || (row.FileId != null && EF.Parameter(batchIds).Contains(row.FileId.Value))));
        await known.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, one => one.State), cancellationToken);
        var refunds = await known.OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var gone = await known.Where(Refunds.HasLeft(db)).Select(row => row.Id).ToListAsync(cancellationToken);
        var ours = await db.RefundFiles.Where(row => EF.Parameter(batchIds).Contains(row.Id))
            .Select(row => new { row.Id, row.LegalEntityId }).ToListAsync(cancellationToken);
        return new RefundDebits(
            refunds, [.. ours.Select(row => (row.LegalEntityId, row.Id.ToString("N")))], [.. gone]);
    }

    /// <summary>Whether it is a debit that names a refund of its legal entity, or a file of them.</summary>
    public bool Name(MovementRow row) =>
        row is { Amount: < 0, ReturnKind: null } && (Find(row) is not null || NamesFile(row));

    /// <summary>The refunds that left with the debit, each once; none when one left before, or when they are of another
    /// amount.</summary>
    public IReadOnlyList<RefundRow> Take(MovementRow row)
    {
        IReadOnlyList<RefundRow> taken = Find(row) is { } one ? [one]
            : NamesFile(row) ? [.. named.Values.Where(refund => IsOfFile(refund, row) && !left.Contains(refund.Id))]
            : [];
        var fits = taken.Count > 0
            && taken.All(refund => refund.State == ApprovalState.Approved && refund.Currency == row.Currency
                && !left.Contains(refund.Id))
            && Amount.Sum(taken.Select(refund => refund.Money), row.Currency) == -row.Money;
        if (!fits)
        {
            return [];
        }

        left.UnionWith(taken.Select(refund => refund.Id));
        return taken;
    }

    /// <summary>The refund that left before and comes back whole with the money; null when none does.</summary>
    public RefundRow? Returned(MovementRow row) =>
        Find(row) is { State: ApprovalState.Approved, CameBackWith: null } one && one.Money == row.Money
            && left.Contains(one.Id)
            ? one
            : null;

    private static bool IsTotal(MovementRow row) =>
        row is { Amount: < 0, ReturnKind: null, EndToEndId: null, BatchId: not null };

    private static bool IsOfFile(RefundRow refund, MovementRow row) =>
        refund.LegalEntityId == row.LegalEntityId && refund.State == ApprovalState.Approved
        && refund.FileId?.ToString("N") == row.BatchId;

    private bool NamesFile(MovementRow row) => IsTotal(row) && files.Contains((row.LegalEntityId, row.BatchId!));

    private RefundRow? Find(MovementRow row) =>
        row.EndToEndId is { } id ? named.GetValueOrDefault((row.LegalEntityId, id)) : null;
}
