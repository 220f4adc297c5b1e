using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// A consumer says up to which sequence it has taken everything in. It only rises: one that comes late or twice changes
/// nothing, and nothing that was never given can be acknowledged.
/// </summary>
internal sealed class AcknowledgePayroll(TimeProvider clock)
{
    public async Task<AcknowledgementOutcome> RunAsync(
        GatewayDbContext db, Guid keyId, Scope scope, long upTo, CancellationToken cancellationToken)
    {
        var last = await db.FeedCounters.Where(row => row.Feed == Feeds.Payroll).Select(row => row.Last)
            .SingleAsync(cancellationToken);
        if (upTo < 0 || upTo > last)
        {
            return new AcknowledgementOutcome.NotGiven(last);
        }

        // Raised in the database, not in memory: of two at once the higher stands.
        var now = clock.GetUtcNow();
        await db.PayrollAcknowledgements.Where(row => row.KeyId == keyId && row.UpTo < upTo).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.UpTo, upTo).SetProperty(one => one.At, now), cancellationToken);
        if (!await db.PayrollAcknowledgements.AnyAsync(row => row.KeyId == keyId, cancellationToken))
        {
            db.PayrollAcknowledgements.Add(new PayrollAcknowledgementRow { KeyId = keyId, UpTo = upTo, At = now });
            await db.SaveChangesAsync(cancellationToken);
        }

        return await FindAsync(db, keyId, scope, cancellationToken);
    }

    /// <summary>How far the consumer has got, and how many entries wait for it.</summary>
    public static async Task<AcknowledgementOutcome.Stands> FindAsync(
        GatewayDbContext db, Guid keyId, Scope scope, CancellationToken cancellationToken)
    {
        var row = await db.PayrollAcknowledgements.AsNoTracking()
            .SingleOrDefaultAsync(one => one.KeyId == keyId, cancellationToken);
        var upTo = row?.UpTo ?? 0;
        var waiting = await db.PayrollEntries.VisibleTo(scope).CountAsync(
            entry => entry.Sequence > upTo, cancellationToken);
        return new AcknowledgementOutcome.Stands(upTo, row?.At, waiting);
    }
}
