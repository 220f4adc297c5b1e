using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Responses;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>A person's act: gives a document back that nobody here can take. Its sender's access point is told, by the
/// one status that a document has.</summary>
internal sealed class ReturnInbound(TimeProvider clock, StatusAnswers? answers = null)
{
    private const int ReasonLengthMax = 500;

    /// <summary>Null when there is nothing to give back: a unit has it, its sender was told of it, or it is a
    /// duplicate or a status itself.</summary>
    /// <param name="db">Inside a transaction; the document exists.</param>
    /// <param name="id">The document.</param>
    /// <param name="reason">Why, for its sender to read.</param>
    /// <param name="actor">Who did it, for the timeline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<InboundRow?> RunAsync(
        GatewayDbContext db, InboundId id, string reason, string actor, CancellationToken cancellationToken)
    {
        var row = await db.Inbound.SingleAsync(one => one.Id == id, cancellationToken);
        if (row is { Copy: > 0 } or { LegalEntityId: null } or { UnitId: not null } or { ReturnedAt: not null }
            || await db.InboundAnswers.AnyAsync(one => one.InboundId == id, cancellationToken))
        {
            return null;
        }

        var (now, why) = (clock.GetUtcNow(), OneLine.Of(reason, ReasonLengthMax));
        row.ReturnedAt = now;
        row.Version++;
        await db.AppendAsync(
            new FactDraft(
                InboundFacts.ObjectType, id.Value, now, actor, FactKinds.InboundReturned,
                FactData.Of(("reason", why), ("from", row.Sender))),
            cancellationToken);
        if (answers?.OfReturn(row, why) is { } owed)
        {
            db.InboundAnswers.Add(owed.Answer);
            db.Deliveries.Add(owed.Delivery);
            await db.AppendAsync(owed.Fact, cancellationToken);
        }

        return row;
    }
}
