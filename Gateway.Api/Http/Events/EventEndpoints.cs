using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Events;

/// <summary>The feed of events, for callers that follow their documents.</summary>
internal static class EventEndpoints
{
    private const int LimitDefault = 100;
    private const int LimitMax = 1000;

    public static void MapEvents(this RouteGroupBuilder api) =>
        api.MapGet("/events", ListAsync).WithTags("Events")
            .WithSummary("Read what happened to the documents the key may see")
            .WithDescription(
                "Events after the sequence `after` (default 0), in order, at most `limit` (1 to 1000, default 100). "
                + "Reading on after the last one seen never skips and never repeats.")
            .Produces<EventFeedResponse>().ProducesProblem(400);

    private static async Task<IResult> ListAsync(
        Caller caller,
        GatewayDbContext db,
        CancellationToken cancellationToken,
        long after = 0,
        int limit = LimitDefault)
    {
        var rows = await db.Events.AsNoTracking().VisibleTo(caller.Scope)
            .Where(row => row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(Math.Clamp(limit, 1, LimitMax))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new EventFeedResponse
        {
            Items = [.. rows.Select(EventResponse.Of)],
            After = rows.Count == 0 ? after : rows[^1].Sequence,
        });
    }
}
