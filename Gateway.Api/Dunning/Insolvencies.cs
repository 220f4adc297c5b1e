using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Takes in a list of insolvent enterprises: every client with one of the numbers is held whole, at once. The same list
/// twice changes nothing.
/// </summary>
internal sealed class Insolvencies(RecordInsolvency record, TimeProvider clock)
{
    public const int NumbersMax = 1000;

    /// <summary>What is noted where the list says nothing of itself.</summary>
    private const string Unnamed = "list of insolvent enterprises";

    /// <summary>The clients that were put on hold by this call.</summary>
    public async Task<IReadOnlyList<ClientId>> RunAsync(
        GatewayDbContext db,
        IQueryable<Persistence.Parties.ClientRow> clients,
        IReadOnlyCollection<EnterpriseNumber> numbers,
        string? note,
        string actor,
        CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var wanted = numbers.Select(number => (EnterpriseNumber?)number).ToList();
        var found = await clients.AsNoTracking()
            .Where(row => wanted.Contains(row.EnterpriseNumber))
            .Where(row => !db.Holds.Any(hold => hold.ClientId == row.Id && hold.ReceivableId == null
                && hold.Kind == HoldKind.Insolvency && hold.LiftedOn == null))
            .OrderBy(row => row.Id)
            .Select(row => new { row.Id, row.LegalEntityId })
            .ToListAsync(cancellationToken);
        foreach (var client in found)
        {
            await record.RunAsync(
                db, client.LegalEntityId, client.Id, today, note ?? Unnamed, actor, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return [.. found.Select(client => client.Id)];
    }
}
