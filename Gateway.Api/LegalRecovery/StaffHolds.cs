using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Correspondence.Dossiers;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Holds as people place and lift them: what they know of a client or of its debt, the open cases learn at once.
/// </summary>
internal sealed class StaffHolds(Holds holds, CaseActs cases)
{
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
        if (await holds.ReleaseAsync(db, hold, reason, actor, cancellationToken) is { } why)
        {
            return why;
        }

        var words = string.Join(": ", new[] { DossierWords.Of(hold.Kind).En, reason }.OfType<string>());
        await cases.TellHoldAsync(db, hold, words, actor, cancellationToken);
        return null;
    }
}
