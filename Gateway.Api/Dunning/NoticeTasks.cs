using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;

namespace Gateway.Api.Dunning;

/// <summary>Notices that a person carries out: calls to make, registered letters to bring to the post.</summary>
internal sealed class NoticeTasks(NoticeCheck check, TimeProvider clock)
{
    private static readonly Sentence NoTask = new(
        "Seul un avis qui attend une personne peut être marqué comme fait.",
        "Alleen een bericht dat op iemand wacht, kan als gedaan worden gemeld.",
        "Nur eine Nachricht, die auf jemanden wartet, kann als erledigt gemeldet werden.",
        "Only a notice that waits for a person can be marked as done.");

    /// <summary>
    /// Notes that a person did it. Looked at once more first: what was paid or held meanwhile is stopped instead, and
    /// does not count.
    /// </summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="proof">What was said on the telephone, or the number of the post.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Why it cannot be noted; null when it is.</returns>
    public async Task<Sentence?> DoneAsync(
        GatewayDbContext db, NoticeRow notice, string proof, CancellationToken cancellationToken)
    {
        if (notice is not
            {
                State: NoticeState.Queued, Channel: NoticeChannel.Telephone or NoticeChannel.Registered,
            })
        {
            return NoTask;
        }

        var stopped = await check.FindAsync(db, notice, cancellationToken);
        await NoticeDeliveries.SetAsync(
            db,
            notice,
            stopped is null ? NoticeState.Sent : NoticeState.Stopped,
            stopped ?? proof,
            clock.GetUtcNow(),
            cancellationToken);
        return null;
    }
}
