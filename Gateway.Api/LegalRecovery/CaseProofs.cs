using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// What papers prove of debts: of what a person says of them, only what each invoice has an exhibit for counts, kept at
/// it or at its client. A judge wants the paper, and a consumer's wait is not somebody's memory.
/// </summary>
internal sealed class CaseProofs
{
    private static readonly ExhibitKind[] Contracts =
        [ExhibitKind.Contract, ExhibitKind.GeneralTerms, ExhibitKind.Correspondence];

    private readonly IReadOnlyList<HashSet<ExhibitKind>> kinds;

    private readonly HashSet<ReceivableId> reminded;

    private CaseProofs(IReadOnlyList<HashSet<ExhibitKind>> kinds, HashSet<ReceivableId> reminded) =>
        (this.kinds, this.reminded) = (kinds, reminded);

    /// <summary>A contract, its terms, or what was agreed in writing.</summary>
    public bool OfContract => kinds.All(one => one.Overlaps(Contracts));

    /// <summary>What the debtor signed: the contract or an order.</summary>
    public bool OfWriting => kinds.All(one => one.Contains(ExhibitKind.Contract));

    /// <summary>A reminder from before these books, kept at the invoice itself: one of a client reminds of nobody
    /// knows which.</summary>
    public bool HasReminder(ReceivableId receivable) => reminded.Contains(receivable);

    public static async Task<CaseProofs> ReadAsync(
        GatewayDbContext db,
        ClientId client,
        IReadOnlyList<ReceivableRow> receivables,
        CancellationToken cancellationToken)
    {
        Guid[] holders = [client.Value, .. receivables.Select(row => row.InvoiceId.Value)];
        var kept = (await db.Exhibits.AsNoTracking()
            .Where(row => EF.Parameter(holders).Contains(row.HolderId) && row.WithdrawnAt == null)
            .Select(row => new { row.HolderId, row.Kind }).Distinct().ToListAsync(cancellationToken))
            .ToLookup(row => row.HolderId, row => row.Kind);
        return new CaseProofs(
            [.. receivables.Select(row => kept[client.Value].Concat(kept[row.InvoiceId.Value]).ToHashSet())],
            [
                .. receivables.Where(row => kept[row.InvoiceId.Value].Contains(ExhibitKind.Reminder))
                    .Select(row => row.Id),
            ]);
    }
}
