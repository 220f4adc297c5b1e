using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// What people do with a proposed run: a second person signs it off, then it is issued. Each act changes the state only
/// from the one it wants, so that of two at once one wins.
/// </summary>
internal sealed class RunActs(BankAge bank, TimeProvider clock, ILogger<RunActs> log)
{
    private static readonly Sentence NotProposed = new(
        "Seule une proposition peut être approuvée ; celle-ci ne l'est plus.",
        "Alleen een voorstel kan worden goedgekeurd; dit is er geen meer.",
        "Nur ein Vorschlag kann freigegeben werden; dies ist keiner mehr.",
        "Only a proposal can be signed off; this is none any more.");

    private static readonly Sentence NotSignedOff = new(
        "Le passage n'est pas approuvé, ou il est déjà émis.",
        "De run is niet goedgekeurd of al uitgevoerd.",
        "Der Lauf ist nicht freigegeben oder schon ausgeführt.",
        "The run is not signed off, or was issued already.");

    private static readonly Sentence NotWaiting = new(
        "Le passage est déjà émis ou abandonné.", "De run is al uitgegeven of vervallen.",
        "Der Lauf ist schon ausgeführt oder verworfen.", "The run was issued or dropped already.");

    private static readonly Sentence OtherDay = new(
        "Le passage vaut pour le {0} ; aujourd'hui est le {1}.",
        "De run geldt voor {0}; vandaag is {1}.",
        "Der Lauf gilt für den {0}; heute ist der {1}.",
        "The run is for {0}; today is {1}.");

    private static readonly Sentence Holiday = new(
        "Rien ne part un jour qui n'est pas ouvrable.",
        "Op een dag die geen werkdag is, vertrekt niets.",
        "An einem Tag, der kein Werktag ist, geht nichts ab.",
        "Nothing leaves on a day that is no working day.");

    /// <summary>A person other than the one who proposed it agrees.</summary>
    public async Task<RunOutcome> SignOffAsync(
        GatewayDbContext db, Guid id, string actor, CancellationToken cancellationToken)
    {
        var run = await db.Runs.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        if (SecondPerson.WhyNot(run.ProposedBy, actor) is { } why)
        {
            return new RunOutcome.Refused(why);
        }

        var now = clock.GetUtcNow();
        var changed = await db.Runs.Where(row => row.Id == id && row.State == RunState.Proposed).ExecuteUpdateAsync(
            row => row
                .SetProperty(one => one.State, RunState.SignedOff)
                .SetProperty(one => one.SignedOffAt, now)
                .SetProperty(one => one.SignedOffBy, actor),
            cancellationToken);
        return await OutcomeAsync(db, id, changed, NotProposed, cancellationToken);
    }

    /// <summary>Hands it to the nodes, which write and queue its notices.</summary>
    public async Task<RunOutcome> IssueAsync(
        GatewayDbContext db, Guid id, string actor, CancellationToken cancellationToken)
    {
        var run = await db.Runs.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        var today = clock.Today();
        if (run.AsOf != today)
        {
            return new RunOutcome.Refused(OtherDay.With(Text(run.AsOf), Text(today)));
        }

        if (!BusinessCalendar.IsWorkingDay(today))
        {
            return new RunOutcome.Refused(Holiday);
        }

        if (await bank.WhyNotYetAsync(run.LegalEntityId, cancellationToken) is { } why)
        {
            return new RunOutcome.Refused(why);
        }

        var changed = await db.Runs.Where(row => row.Id == id && row.State == RunState.SignedOff).ExecuteUpdateAsync(
            row => row
                .SetProperty(one => one.State, RunState.Issuing)
                .SetProperty(one => one.IssuedBy, actor),
            cancellationToken);
        return await OutcomeAsync(db, id, changed, NotSignedOff, cancellationToken);
    }

    /// <summary>
    /// Somebody looked at it and does not want it. Whoever may propose may drop: nothing leaves by it, and the day can
    /// be proposed again.
    /// </summary>
    public async Task<RunOutcome> DropAsync(
        GatewayDbContext db, Guid id, string actor, CancellationToken cancellationToken)
    {
        var changed = await DropAllAsync(
            db.Runs.Where(row => row.Id == id), actor, clock.GetUtcNow(), cancellationToken);
        if (changed == 1)
        {
            var key = Actor.Parse(actor).Key;
            Log.RunDropped(log, id, key);
        }

        return await OutcomeAsync(db, id, changed, NotWaiting, cancellationToken);
    }

    /// <summary>Drops those of some runs that were not released yet; how many.</summary>
    public static Task<int> DropAllAsync(
        IQueryable<RunRow> runs, string actor, DateTimeOffset now, CancellationToken cancellationToken) =>
        runs.Where(row => row.State == RunState.Proposed || row.State == RunState.SignedOff).ExecuteUpdateAsync(
            row => row
                .SetProperty(one => one.State, RunState.Dropped)
                .SetProperty(one => one.DroppedAt, now)
                .SetProperty(one => one.DroppedBy, actor),
            cancellationToken);

    private static async Task<RunOutcome> OutcomeAsync(
        GatewayDbContext db, Guid id, int changed, Sentence otherwise, CancellationToken cancellationToken) =>
        changed == 1
            ? new RunOutcome.Done(
                await db.Runs.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken))
            : new RunOutcome.Refused(otherwise);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
