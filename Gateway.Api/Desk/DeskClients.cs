using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk;

/// <summary>Finds the client that a person means.</summary>
internal static class DeskClients
{
    /// <summary>By its enterprise number, its whole name or, from another page, its id; null when it might be several.
    /// </summary>
    public static async Task<ClientRowKey?> FindAsync(
        GatewayDbContext db, Scope scope, string text, CancellationToken cancellationToken)
    {
        var clients = db.Clients.VisibleTo(scope);
        clients = EnterpriseNumber.TryParse(text, out var number)
            ? clients.Where(row => row.EnterpriseNumber == number)
            : ClientId.TryParse(text, out var id) ? clients.Where(row => row.Id == id)
            : clients.Where(row => row.Name == text);
        var found = await clients.OrderBy(row => row.Id).Select(row => new { row.LegalEntityId, row.Id }).Take(2)
            .ToListAsync(cancellationToken);
        return found is [var one] ? new ClientRowKey(one.LegalEntityId, one.Id) : null;
    }
}
