using Gateway.Api.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Payroll;

/// <summary>Who knows which clients are insolvent.</summary>
internal interface IInsolventClients
{
    /// <summary>Whether an invoice of a day is lost, or held off, by what is known on another day.</summary>
    Task<bool> IsInsolventAsync(
        GatewayDbContext db, ClientId client, DateOnly issuedOn, DateOnly on, CancellationToken cancellationToken);
}
