using Gateway.Api.Persistence;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Tells, once a hold, that the day has come on which somebody looks at it again: silence keeps a hold, so nobody else
/// would. Of a client that owes nothing at present it is told once it does.
/// </summary>
internal sealed class WarnOfReviews(Transactions transactions, Holds holds, TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 100;

    /// <summary>How many were told.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (told, after) = (0, (Guid?)Guid.Empty);
        while (after is { } from)
        {
            (var some, after) = await transactions.RunAsync(
                (db, token) => StepAsync(db, from, token), cancellationToken);
            told += some;
        }

        return told;
    }

    private async Task<(int Told, Guid? Last)> StepAsync(
        GatewayDbContext db, Guid after, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Holds
            .Where(row => row.ReviewToldOn == null && row.ReviewOn <= today && row.LiftedOn == null)
            .Where(row => row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        var told = 0;
        foreach (var hold in due)
        {
            if (await holds.TellAsync(db, hold, FactKinds.HoldReviewDue, Actor, cancellationToken))
            {
                hold.ReviewToldOn = today;
                told++;
            }
        }

        return (told, due.Count == AtOnce ? due[^1].Id : null);
    }
}
