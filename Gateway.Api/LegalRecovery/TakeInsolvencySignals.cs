using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Takes what a watcher of the registers reports, or a list that staff imports: every client with the number is held
/// at once, from the day of its judgment: whole, or what is older than a reorganisation. A judgment that is noted
/// already is not noted again, since a report may come twice; a hold that a person placed on hearsay is no judgment.
/// </summary>
internal sealed class TakeInsolvencySignals(NoteInsolvency note)
{
    public const int SignalsMax = 1000;

    /// <summary>The clients of which this call told something new.</summary>
    public async Task<IReadOnlyList<ClientId>> RunAsync(
        GatewayDbContext db,
        Caller caller,
        IReadOnlyList<InsolvencySignal> signals,
        CancellationToken cancellationToken)
    {
        var wanted = signals.Select(one => (EnterpriseNumber?)one.EnterpriseNumber).Distinct().ToList();
        var clients = (await db.Clients.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => wanted.Contains(row.EnterpriseNumber))
            .OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.LegalEntityId, row.EnterpriseNumber })
            .ToListAsync(cancellationToken)).ToLookup(row => row.EnterpriseNumber);
        var ids = clients.SelectMany(some => some).Select(client => client.Id).ToList();
        var judgments = (await db.Insolvencies.AsNoTracking().Where(row => ids.Contains(row.ClientId))
            .Select(row => new { row.ClientId, row.Since, row.Kind }).ToListAsync(cancellationToken))
            .Select(row => (row.ClientId, row.Since, Kind: row.Kind ?? InsolvencyKind.Bankruptcy)).ToHashSet();
        var judged = judgments.Select(one => one.ClientId).ToHashSet();
        judged.IntersectWith(await db.Holds.AsNoTracking()
            .Where(hold => ids.Contains(hold.ClientId) && hold.ReceivableId == null && hold.LiftedOn == null
                && hold.Kind == HoldKind.Insolvency)
            .Select(hold => hold.ClientId).ToListAsync(cancellationToken));
        var told = new List<ClientId>();
        foreach (var signal in signals.OrderBy(one => one.Since))
        {
            foreach (var client in clients[signal.EnterpriseNumber])
            {
                if ((signal.IsOfList && judged.Contains(client.Id))
                    || !judgments.Add((client.Id, signal.Since, signal.Kind)))
                {
                    continue;
                }

                told.Add(client.Id);
                await note.RunAsync(
                    db, client.LegalEntityId, client.Id, signal.Since, signal.Reference, signal.Kind, caller.Actor,
                    cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            }
        }

        return [.. told.Distinct()];
    }
}
