using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>
/// Takes endpoints for this node and writes down what came of telling them. An endpoint is one node's at a time, which
/// keeps its order; every write wants the lease, so who lost it changes nothing.
/// </summary>
/// <param name="transactions">Of which each change is one.</param>
/// <param name="node">Whose leases they are.</param>
/// <param name="options">How long a lease is.</param>
/// <param name="clock">Says what is due.</param>
/// <param name="chance">A number in [0, 1), for the jitter of retries.</param>
internal sealed class WebhookLeases(
    Transactions transactions, GatewayNode node, WebhookOptions options, TimeProvider clock, Func<double> chance)
{
    private const int CandidatesMax = 20;

    /// <summary>An endpoint for which something may be new and whose time has come; null when there is none.</summary>
    public Task<WebhookRow?> TakeAsync(CancellationToken cancellationToken) =>
        transactions.RunAsync(TakeAsync, cancellationToken);

    /// <summary>It took a message, or nothing up to here was for it. False when the lease was lost.</summary>
    public Task<bool> MoveAsync(
        WebhookRow webhook, long cursor, int? status, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var until = now + options.Lease;
                var held = Held(db, webhook);
                var moved = status is null
                    ? await held.ExecuteUpdateAsync(
                        row => row.SetProperty(one => one.Cursor, cursor).SetProperty(one => one.LeaseUntil, until),
                        token)
                    : await held.ExecuteUpdateAsync(
                        row => row
                            .SetProperty(one => one.Cursor, cursor)
                            .SetProperty(one => one.LeaseUntil, until)
                            .SetProperty(one => one.FailingSince, (DateTimeOffset?)null)
                            .SetProperty(one => one.FailedTries, 0)
                            .SetProperty(one => one.LastAttemptAt, now)
                            .SetProperty(one => one.LastStatus, status)
                            .SetProperty(one => one.LastDetail, (string?)null),
                        token);
                return moved == 1;
            },
            cancellationToken);

    /// <summary>Gives it back; what is still new is told in the next round.</summary>
    public Task ReleaseAsync(WebhookRow webhook, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) => await Held(db, webhook).ExecuteUpdateAsync(
                row => row
                    .SetProperty(one => one.LeaseOwner, (string?)null)
                    .SetProperty(one => one.NextAttemptAt, clock.GetUtcNow()),
                token),
            cancellationToken);

    /// <summary>It did not take a message: when it is tried again, or that it is not.</summary>
    public Task FailAsync(WebhookRow webhook, int? status, string detail, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var row = await Held(db, webhook).SingleOrDefaultAsync(token);
                if (row is not null)
                {
                    Fail(row, status, detail);
                }
            },
            cancellationToken);

    /// <summary>Nothing is sent any more until somebody replays it.</summary>
    public Task EndAsync(WebhookRow webhook, WebhookEnd end, int? status, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var row = await Held(db, webhook).SingleOrDefaultAsync(token);
                if (row is not null)
                {
                    row.LastStatus = status;
                    row.LastAttemptAt = status is null ? row.LastAttemptAt : clock.GetUtcNow();
                    (row.State, row.End, row.LeaseOwner) = (WebhookState.Disabled, end, null);
                }
            },
            cancellationToken);

    private void Fail(WebhookRow row, int? status, string detail)
    {
        var now = clock.GetUtcNow();
        row.LeaseOwner = null;
        row.FailedTries++;
        row.FailingSince ??= now;
        (row.LastAttemptAt, row.LastStatus, row.LastDetail) = (now, status, detail);
        var end = row.FailingSince.Value + RetrySchedule.GiveUpAfter;
        if (now >= end)
        {
            (row.State, row.End) = (WebhookState.Disabled, WebhookEnd.GaveUp);
            return;
        }

        var next = now + RetrySchedule.WaitAfter(row.FailedTries, chance());
        row.NextAttemptAt = next < end ? next : end;
    }

    private static IQueryable<WebhookRow> Held(GatewayDbContext db, WebhookRow webhook) =>
        db.Webhooks.Where(row => row.Id == webhook.Id && row.LeaseOwner == webhook.LeaseOwner);

    private async Task<WebhookRow?> TakeAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ends = await db.FeedCounters.AsNoTracking().ToDictionaryAsync(
            row => row.Feed, row => row.Last, cancellationToken);
        var (events, payroll) = (ends[Feeds.Events], ends[Feeds.Payroll]);
        var candidates = await db.Webhooks.AsNoTracking()
            .Where(row => row.State == WebhookState.Active && row.NextAttemptAt <= now)
            .Where(row => row.LeaseOwner == null || row.LeaseUntil <= now)
            .Where(row => row.Cursor < (row.Feed == WebhookFeed.Payroll ? payroll : events))
            .OrderBy(row => row.NextAttemptAt)
            .Take(CandidatesMax)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in candidates)
        {
            // A name that no other lease ever has: a node never mistakes a later lease of its own for this one.
            var lease = $"{node.Name}#{Guid.CreateVersion7(now):N}";
            var until = now + options.Lease;
            var taken = await db.Webhooks
                .Where(row => row.Id == id && row.State == WebhookState.Active && row.NextAttemptAt <= now)
                .Where(row => row.LeaseOwner == null || row.LeaseUntil <= now)
                .ExecuteUpdateAsync(
                    row => row
                        .SetProperty(one => one.LeaseOwner, lease)
                        .SetProperty(one => one.LeaseUntil, until),
                    cancellationToken);
            if (taken == 1)
            {
                return await db.Webhooks.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
            }
        }

        return null;
    }
}
