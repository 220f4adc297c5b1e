using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Holds as people place and lift them: what they know of a client or of its debt, the open cases learn at once.
/// </summary>
internal sealed class StaffHolds(Holds holds, CaseActs cases)
{
    private static readonly Sentence OfCase = new(
        "Cette suspension appartient au dossier {0} et finit avec lui.",
        "Deze opschorting hoort bij dossier {0} en eindigt ermee.",
        "Diese Aussetzung gehört zum Fall {0} und endet mit ihm.",
        "This hold belongs to case {0} and ends with it.");

    /// <summary>See <see cref="Holds.PlaceAsync"/>.</summary>
    public async Task<HoldRow> PlaceAsync(
        GatewayDbContext db,
        ClientRowKey client,
        ReceivableId? receivable,
        HoldOrder order,
        string actor,
        CancellationToken cancellationToken)
    {
        var row = await holds.PlaceAsync(db, client, receivable, order, actor, cancellationToken);
        await cases.TellHoldAsync(db, row, row.Note, actor, cancellationToken);
        return row;
    }

    /// <summary>See <see cref="Holds.ReleaseAsync"/>.</summary>
    public async Task<Sentence?> ReleaseAsync(
        GatewayDbContext db, HoldRow hold, string? reason, string actor, CancellationToken cancellationToken)
    {
        if (await OpenCaseOfAsync(db, hold, cancellationToken) is { } open)
        {
            return OfCase.With(open.Name);
        }

        if (await holds.ReleaseAsync(db, hold, reason, actor, cancellationToken) is { } why)
        {
            return why;
        }

        var words = string.Join(": ", new[] { DossierWords.Of(hold.Kind).En, reason }.OfType<string>());
        await cases.TellHoldAsync(db, hold, words, actor, cancellationToken);
        return null;
    }

    /// <summary>
    /// The open case that a hold stands for: nobody reminds a debt that is at law, or makes a plan beside its bailiff.
    /// Null for any other hold.
    /// </summary>
    private static async Task<RecoveryCaseRow?> OpenCaseOfAsync(
        GatewayDbContext db, HoldRow hold, CancellationToken cancellationToken)
    {
        if (hold is not { Kind: HoldKind.Legal, ReceivableId: { } receivable })
        {
            return null;
        }

        var cases = await db.RecoveryCases.AsNoTracking().Include(row => row.Events)
            .Where(row => row.ConfirmedBy != null && row.Items.Any(
                item => db.Receivables.Any(one => one.Id == receivable && one.InvoiceId == item.InvoiceId)))
            .ToListAsync(cancellationToken);
        return cases.Find(row => row.HoldNote == hold.Note && !row.ToDomain().IsEnded);
    }
}
