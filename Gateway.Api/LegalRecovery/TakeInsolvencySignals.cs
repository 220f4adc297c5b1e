using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Takes what a watcher of the registers reports, or a list that staff imports: every client with the number is held
/// at once, from the day of its judgment: whole, or what is older than a reorganisation. One that is held already is
/// left as it is, and so is one that staff
/// released since: a report may come twice.
/// </summary>
internal sealed class TakeInsolvencySignals(NoteInsolvency note)
{
    public const int SignalsMax = 1000;

    /// <summary>The clients that were put on hold by this call.</summary>
    public async Task<IReadOnlyList<ClientId>> RunAsync(
        GatewayDbContext db,
        Caller caller,
        IReadOnlyList<InsolvencySignal> signals,
        CancellationToken cancellationToken)
    {
        var earliest = signals.GroupBy(one => one.EnterpriseNumber)
            .ToDictionary(group => group.Key, group => group.MinBy(one => one.Since)!);
        var wanted = earliest.Keys.Select(number => (EnterpriseNumber?)number).ToList();
        var clients = await db.Clients.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => wanted.Contains(row.EnterpriseNumber))
            .Where(row => !db.Holds.Any(hold => hold.ClientId == row.Id && hold.ReceivableId == null
                && hold.Kind == HoldKind.Insolvency && hold.LiftedOn == null))
            .OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.LegalEntityId, row.EnterpriseNumber })
            .ToListAsync(cancellationToken);
        var ids = clients.ConvertAll(client => client.Id);
        var told = (await db.Insolvencies.AsNoTracking().Where(row => ids.Contains(row.ClientId))
            .Select(row => new { row.ClientId, row.Since, row.Reference }).ToListAsync(cancellationToken))
            .Select(row => (row.ClientId, row.Since, row.Reference)).ToHashSet();
        var held = new List<ClientId>();
        foreach (var client in clients)
        {
            var signal = earliest[client.EnterpriseNumber!.Value];
            if (told.Contains((client.Id, signal.Since, signal.Reference)))
            {
                continue;
            }

            held.Add(client.Id);
            await note.RunAsync(
                db, client.LegalEntityId, client.Id, signal.Since, signal.Reference, signal.Kind, caller.Actor,
                cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return held;
    }
}
