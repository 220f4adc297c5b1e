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
internal sealed class Insolvencies(Holds holds, TimeProvider clock)
{
    public const int NumbersMax = 1000;

    /// <summary>A collective procedure is looked at again after a quarter, unless somebody does so earlier.</summary>
    private const int ReviewDays = 90;

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
        var order = new HoldOrder
        {
            Kind = HoldKind.Insolvency,
            From = today,
            ReviewOn = today.AddDays(ReviewDays),
            Note = note,
        };
        foreach (var client in found)
        {
            await holds.PlaceAsync(
                db, new ClientRowKey(client.LegalEntityId, client.Id), null, order, actor, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return [.. found.Select(client => client.Id)];
    }
}
