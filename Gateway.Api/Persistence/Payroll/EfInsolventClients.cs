using Gateway.Api.Payroll;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence.Payroll;

/// <summary>The insolvencies that people recorded.</summary>
internal sealed class EfInsolventClients : IInsolventClients
{
    /// <remarks>
    /// A reorganisation holds off the claims from before its opening alone (CEL Book XX): the enterprise goes on, and
    /// pays what it is supplied with since.
    /// </remarks>
    public Task<bool> IsInsolventAsync(
        GatewayDbContext db, ClientId client, DateOnly issuedOn, DateOnly on, CancellationToken cancellationToken) =>
        db.Insolvencies.AnyAsync(
            row => row.ClientId == client && row.Since <= on
                && (row.Kind != InsolvencyKind.JudicialReorganisation || row.Since >= issuedOn),
            cancellationToken);
}
