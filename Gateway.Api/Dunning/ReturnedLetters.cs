using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Paper that the post brought back: nobody read it, so it did no step, and what it asked on top falls. No other letter
/// goes to that address until it is changed.
/// </summary>
internal sealed class ReturnedLetters(TimeProvider clock)
{
    /// <summary>Why a notice failed: the post could not deliver it.</summary>
    public const string Returned = "returned";

    private static readonly Sentence NoLetter = new(
        "Seule une lettre partie par la poste peut revenir.", "Alleen een brief die met de post vertrok, komt terug.",
        "Nur ein Brief, der mit der Post ging, kann zurückkommen.",
        "Only a letter that left by post can come back.");

    private static readonly Sentence WantedDay = new(
        "Le jour va de celui du départ, le {0}, à aujourd'hui.",
        "De dag ligt tussen die van het vertrek, {0}, en vandaag.",
        "Der Tag liegt zwischen dem des Abgangs, {0}, und heute.",
        "The day is from that on which it left, {0}, to today.");

    /// <summary>Why it cannot have come back; null when it can.</summary>
    public static Sentence? WhyNot(NoticeRow notice) => notice is
    {
        State: NoticeState.Sent, Channel: NoticeChannel.Post or NoticeChannel.Registered,
    }
        ? null
        : NoLetter;

    /// <summary>What is wrong with the day on which a letter would have come back.</summary>
    public Finding? FaultOf(NoticeRow notice, DateOnly on) => on < notice.SentOn || on > clock.Today()
        ? Finding.Fatal("SGW-RETURN-DAY", "/on", WantedDay.With($"{notice.SentOn:yyyy-MM-dd}"))
        : null;

    /// <param name="db">Inside a transaction.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="on">The day it came back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task NoteAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly on, CancellationToken cancellationToken)
    {
        var client = await db.Clients.SingleAsync(row => row.Id == notice.ClientId, cancellationToken);
        client.LettersReturnedOn = on;
        await NoticeDeliveries.SetAsync(
            db, notice, NoticeState.Failed, Returned, clock.GetUtcNow(), cancellationToken);
    }
}
