using Gateway.Api.Payroll;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence.Payroll;

/// <summary>The insolvencies that people recorded.</summary>
internal sealed class EfInsolventClients : IInsolventClients
{
    public Task<bool> IsInsolventAsync(
        GatewayDbContext db, ClientId client, DateOnly on, CancellationToken cancellationToken) =>
        db.Insolvencies.AnyAsync(row => row.ClientId == client && row.Since <= on, cancellationToken);
}
