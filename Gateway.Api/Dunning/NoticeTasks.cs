using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Notices that a person carries out: calls to make, registered letters to bring to the post. Each is looked at when a
/// person is shown it, which is the last moment before it leaves; what has left is noted as it was.
/// </summary>
internal sealed class NoticeTasks(NoticeCheck check, BankAge bank, Transactions transactions, TimeProvider clock)
{
    /// <summary>Why a task is not to be done yet, in the words of every decision: the bank is not known.</summary>
    public const string BankIsStale = "SGW-DUN-BANK";

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

    private static readonly Sentence MayNotLeave = new(
        "Entre-temps payé, suspendu ou changé : la lettre est arrêtée et ne part plus.",
        "Intussen betaald, opgeschort of gewijzigd: de brief is tegengehouden en vertrekt niet meer.",
        "Inzwischen bezahlt, ausgesetzt oder geändert: Der Brief ist angehalten und geht nicht mehr ab.",
        "Paid, held or changed meanwhile: the letter is stopped and leaves no more.");

    /// <summary>Whether a person carries it out.</summary>
    public static bool IsTask(NoticeRow notice) =>
        notice.Channel is NoticeChannel.Telephone or NoticeChannel.Registered;

    /// <summary>
    /// Whether it may be noted as done: it waits; or it was stopped by a look, and may have left before that.
    /// </summary>
    private static bool MayBeNoted(NoticeRow notice) =>
        IsTask(notice) && notice.State is NoticeState.Queued or NoticeState.Stopped;

    /// <summary>
    /// The look before it leaves, at those that a person is about to see: what was paid, held or changed meanwhile is
    /// stopped now, and says so. What waits for the bank only says so.
    /// </summary>
    /// <param name="db">Where they were read.</param>
    /// <param name="shown">With their items, and tracked by nothing: they are given their new state.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task LookAsync(
        GatewayDbContext db, IEnumerable<NoticeRow> shown, CancellationToken cancellationToken)
    {
        foreach (var waiting in shown.Where(row => IsTask(row) && row.State == NoticeState.Queued)
            .GroupBy(row => row.LegalEntityId))
        {
            var isStale = await bank.WhyNotYetAsync(waiting.Key, cancellationToken) is not null;
            foreach (var notice in waiting)
            {
                if (await check.FindAsync(db, notice, cancellationToken) is null)
                {
                    notice.Remark = isStale ? BankIsStale : null;
                    continue;
                }

                (notice.State, notice.Remark) = await transactions.RunAsync(
                    (unit, token) => StopAsync(unit, notice.Id, token), cancellationToken);
            }
        }
    }

    /// <summary>
    /// The same when a registered letter is opened to be posted; why it is not given, null when it is.
    /// </summary>
    /// <param name="db">Where it was read.</param>
    /// <param name="notice">With its items, and tracked by nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Sentence?> WhyNotPostAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken)
    {
        if (notice is not { State: NoticeState.Queued, Channel: NoticeChannel.Registered })
        {
            return null; // what has left, or never will, is read as what it was
        }

        await LookAsync(db, [notice], cancellationToken);
        return notice.State == NoticeState.Stopped ? MayNotLeave
            : notice is { State: NoticeState.Queued, Remark: BankIsStale }
                ? await bank.WhyNotYetAsync(notice.LegalEntityId, cancellationToken)
            : null;
    }

    /// <summary>What is wrong with the day on which a person would have brought it to the post.</summary>
    public Finding? FaultOf(NoticeRow notice, DateOnly? on) =>
        on is { } day && (notice.Channel != NoticeChannel.Registered || day < notice.IssuedOn || day > clock.Today())
            ? Finding.Fatal("SGW-NOTICE-DAY", "/on", WantedDay.With($"{notice.IssuedOn:yyyy-MM-dd}"))
            : null;

    /// <summary>
    /// Notes that a person did it. It has left, so it counts, with its day and its proof. It is held against what was
    /// so on that day: where it should not have left any more that is kept beside it, and what it asked on top is not
    /// claimed. What came after its day is told, and changes nothing of it.
    /// </summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="proof">What was said on the telephone, or the number of the post.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="on">The day of the post, where that is not today.</param>
    public async Task<TaskOutcome> DoneAsync(
        GatewayDbContext db,
        NoticeRow notice,
        string proof,
        CancellationToken cancellationToken,
        DateOnly? on = null)
    {
        if (!MayBeNoted(notice))
        {
            return new TaskOutcome.Refused(NoTask);
        }

        var then = await check.FindAsync(db, notice, cancellationToken, on ?? clock.Today());
        var since = then is null ? await check.FindAsync(db, notice, cancellationToken) : null;
        var finding = new NoticeFinding(then, since);

        // Booked, as far as it goes: like a letter that came back it claims nothing (docs/adr/0028).
        notice.IsBooked = notice.IsBooked || then is not null;
        await NoticeDeliveries.SetAsync(
            db, notice, NoticeState.Sent, proof, clock.GetUtcNow(), cancellationToken, on, finding);
        return new TaskOutcome.Noted(finding);
    }

    /// <summary>Looked at once more where it is stopped; what it is after that.</summary>
    private async Task<(NoticeState State, string? Remark)> StopAsync(
        GatewayDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var notice = await db.Notices.Include(row => row.Items)
            .SingleAsync(row => row.Id == id, cancellationToken);
        if (notice.State == NoticeState.Queued
            && await check.FindAsync(db, notice, cancellationToken) is { } reason)
        {
            await NoticeDeliveries.SetAsync(
                db, notice, NoticeState.Stopped, reason, clock.GetUtcNow(), cancellationToken);
        }

        return (notice.State, notice.Remark);
    }
}
