using Gateway.Api.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Payroll;

/// <summary>Who knows which clients are insolvent.</summary>
internal interface IInsolventClients
{
    Task<bool> IsInsolventAsync(
        GatewayDbContext db, ClientId client, DateOnly on, CancellationToken cancellationToken);
}
