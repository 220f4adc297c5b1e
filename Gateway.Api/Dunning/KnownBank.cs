using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Until when the bank is known by its statements. A legal entity with an account that no statement tells of is known
/// up to the day that somebody vouched for by configuration.
/// </summary>
internal sealed class KnownBank(IDbContextFactory<GatewayDbContext> contexts, DunningOptions options) : IBankFreshness
{
    public async ValueTask<DateOnly?> KnownUntilAsync(LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await BankFreshness.KnownUntilAsync(db, legalEntity, cancellationToken) ?? options.BankTrustedUntil;
    }
}
