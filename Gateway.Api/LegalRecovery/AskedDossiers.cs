using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Dossiers that take longer than a request may: asked for, made by <see cref="MakeDossiers"/>, and kept under the id
/// that was answered at once.
/// </summary>
internal sealed class AskedDossiers(LegalRecoveryOptions options, TimeProvider clock)
{
    /// <summary>Whether who asks waits for it, or comes back.</summary>
    public bool IsLarge(RecoveryCaseRow row) => row.Items.Count > options.DossierInvoicesAtOnce;

    /// <summary>Why none can be asked for now; null when one can.</summary>
    public static async Task<Sentence?> WhyNotAsync(
        GatewayDbContext db, RecoveryCaseRow row, DossierOrder order, CancellationToken cancellationToken) =>
        order.IsSent && await KeptDossiers.RecipientAsync(db, row, cancellationToken) is null
            ? CaseSentences.NoAddress
        : await db.DossierWork.AnyAsync(work => work.CaseId == row.Id && work.Fault == null, cancellationToken)
            ? CaseSentences.BeingMade
        : null;

    public DossierWorkRow Ask(GatewayDbContext db, RecoveryCaseId id, DossierOrder order, string actor)
    {
        var now = clock.GetUtcNow();
        var work = new DossierWorkRow
        {
            Id = Guid.CreateVersion7(now),
            CaseId = id,
            AsOf = order.AsOf,
            Language = order.Language,
            IsSent = order.IsSent,
            AskedBy = actor,
            AskedAt = now,
        };
        db.DossierWork.Add(work);
        return work;
    }

    /// <summary>What is being made of a case that the caller sees; nobody outside the house sees it.</summary>
    public static async Task<DossierWorkRow?> FindAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, Guid dossier, CancellationToken cancellationToken)
    {
        var cases = db.RecoveryCases.VisibleTo(caller.Scope).Where(row => row.Id == id).Select(row => row.Id);
        return caller.Scope is Scope.Partner
            ? null
            : await db.DossierWork.AsNoTracking().SingleOrDefaultAsync(
                row => row.Id == dossier && cases.Contains(row.CaseId), cancellationToken);
    }
}
