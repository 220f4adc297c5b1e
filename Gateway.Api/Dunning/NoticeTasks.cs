using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;

namespace Gateway.Api.Dunning;

/// <summary>Notices that a person carries out: calls to make, registered letters to bring to the post.</summary>
internal sealed class NoticeTasks(NoticeCheck check, TimeProvider clock)
{
    private static readonly Sentence NoTask = new(
        "Seul un avis qui attend une personne peut être marqué comme fait.",
        "Alleen een bericht dat op iemand wacht, kan als gedaan worden gemeld.",
        "Nur eine Nachricht, die auf jemanden wartet, kann als erledigt gemeldet werden.",
        "Only a notice that waits for a person can be marked as done.");

    private static readonly Sentence WantedDay = new(
        "Le jour d'un recommandé va de celui de l'avis, le {0}, à aujourd'hui ; un appel est noté le jour même.",
        "De dag van een aangetekende zending ligt tussen die van het bericht, {0}, en vandaag; een gesprek wordt "
            + "dezelfde dag genoteerd.",
        "Der Tag eines Einschreibens liegt zwischen dem der Nachricht, {0}, und heute; ein Anruf wird am selben Tag "
            + "vermerkt.",
        "The day of a registered letter is from that of the notice, {0}, to today; a call is noted on its own day.");

    /// <summary>What is wrong with the day on which a person would have brought it to the post.</summary>
    public Finding? FaultOf(NoticeRow notice, DateOnly? on) =>
        on is { } day && (notice.Channel != NoticeChannel.Registered || day < notice.IssuedOn || day > clock.Today())
            ? Finding.Fatal("SGW-NOTICE-DAY", "/on", WantedDay.With($"{notice.IssuedOn:yyyy-MM-dd}"))
            : null;

    /// <summary>
    /// Notes that a person did it. Looked at once more first: what was paid or held meanwhile is stopped instead, and
    /// does not count.
    /// </summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="proof">What was said on the telephone, or the number of the post.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="on">The day of the post, where that is not today.</param>
    /// <returns>Why it cannot be noted; null when it is.</returns>
    public async Task<Sentence?> DoneAsync(
        GatewayDbContext db,
        NoticeRow notice,
        string proof,
        CancellationToken cancellationToken,
        DateOnly? on = null)
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
            cancellationToken,
            on);
        return null;
    }
}
