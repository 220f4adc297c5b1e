using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>A person's act: gives a document to a unit of the legal entity it is addressed to, or to another unit than
/// the one that has it.</summary>
internal sealed class AssignInbound(TimeProvider clock)
{
    /// <param name="db">Inside a transaction; the document exists.</param>
    /// <param name="id">The document.</param>
    /// <param name="unit">Who it is for. To give it to the unit that has it changes nothing.</param>
    /// <param name="actor">Who did it, for the timeline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<AssignOutcome> RunAsync(
        GatewayDbContext db, InboundId id, ProductionUnitId unit, string actor, CancellationToken cancellationToken)
    {
        var row = await db.Inbound.SingleAsync(one => one.Id == id, cancellationToken);
        if (row.Copy > 0 || row.ReturnedAt is not null || row.LegalEntityId is not { } entity)
        {
            return new AssignOutcome.NotAssignable();
        }

        if (!await db.Units.AnyAsync(one => one.Id == unit && one.LegalEntityId == entity, cancellationToken))
        {
            return new AssignOutcome.UnknownUnit();
        }

        if (row.UnitId != unit)
        {
            await InboundRouting.AssignAsync(db, row, unit, actor, clock.GetUtcNow(), cancellationToken);
        }

        return new AssignOutcome.Assigned(row);
    }
}
