using Gateway.Api.Identity;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence.Identity;

/// <summary>
/// Which of some receivables a caller may be told of, where one letter, plan or case holds those of several units: all
/// of them, or those of its unit (docs/adr/0036).
/// </summary>
internal sealed class OwnReceivables
{
    private readonly IReadOnlySet<ReceivableId>? own;

    private OwnReceivables(IReadOnlySet<ReceivableId>? own) => this.own = own;

    /// <summary>Who sees the legal entity sees every invoice of it.</summary>
    public static OwnReceivables All { get; } = new(null);

    /// <summary>Whether the caller sees no more than a unit's part of what is of a whole client.</summary>
    public bool IsPartial => own is not null;

    /// <summary>One query however many there are; none for who sees them all.</summary>
    public static async Task<OwnReceivables> AmongAsync(
        GatewayDbContext db,
        Scope scope,
        IEnumerable<ReceivableId> receivables,
        CancellationToken cancellationToken)
    {
        if (scope is Scope.Administration or Scope.Entity)
        {
            return All;
        }

        var ids = receivables.Distinct().ToList();
        return new OwnReceivables((await db.Receivables.AsNoTracking().VisibleTo(scope)
            .Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellationToken)).ToHashSet());
    }

    public bool Has(ReceivableId receivable) => own?.Contains(receivable) ?? true;

    public bool HasAll(IEnumerable<ReceivableId> receivables) => receivables.All(Has);
}
