using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>
/// Tells endpoints what is new in their feeds, each in order and one message at a time: the next is sent when the one
/// before it was taken. A process that dies after an endpoint took a message and before that was written tells it
/// again, under the same id.
/// </summary>
internal sealed class DeliverWebhooks(
    IDbContextFactory<GatewayDbContext> contexts,
    WebhookLeases leases,
    WebhookSender sender,
    IWebhookMessages messages,
    WebhookOptions options,
    ILogger<DeliverWebhooks> log)
{
    private const int PageSize = 50;

    /// <summary>After so many messages an endpoint waits for the others.</summary>
    private const int MessagesInARow = 500;

    private int isRunning;

    /// <summary>Returns when nothing is due any more, or soon after <paramref name="stopping"/>. One run at a time in a
    /// process.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        if (Interlocked.CompareExchange(ref isRunning, 1, 0) != 0)
        {
            return;
        }

        try
        {
            await Task.WhenAll(Enumerable.Range(0, options.Lanes).Select(_ => RunLaneAsync(stopping)).ToList());
        }
        finally
        {
            Interlocked.Exchange(ref isRunning, 0);
        }
    }

    private async Task RunLaneAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && await leases.TakeAsync(CancellationToken.None) is { } webhook)
        {
            try
            {
                await TellAsync(webhook, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                await leases.ReleaseAsync(webhook, CancellationToken.None);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                Log.WebhookIsAtFault(log, webhook.Id, fault);
                await leases.FailAsync(webhook, null, "A fault of the gateway.", CancellationToken.None);
            }
        }
    }

    private async Task TellAsync(WebhookRow webhook, CancellationToken stopping)
    {
        if (await IsKeyRevokedAsync(webhook))
        {
            await leases.EndAsync(webhook, WebhookEnd.KeyRevoked, null, CancellationToken.None);
            return;
        }

        for (var told = 0; told < MessagesInARow;)
        {
            var (page, end) = await NextAsync(webhook);
            if (page.Count == 0)
            {
                // Nothing up to the end is for it.
                await leases.MoveAsync(webhook, end, null, CancellationToken.None);
                break;
            }

            foreach (var message in page)
            {
                stopping.ThrowIfCancellationRequested();
                if (!await TellAsync(webhook, message, stopping))
                {
                    return;
                }

                webhook.Cursor = message.Sequence;
                told++;
            }
        }

        await leases.ReleaseAsync(webhook, CancellationToken.None);
    }

    /// <summary>False when the endpoint gets nothing more for now.</summary>
    private async Task<bool> TellAsync(WebhookRow webhook, WebhookMessage message, CancellationToken stopping)
    {
        switch (await sender.SendAsync(webhook, message, stopping))
        {
            case WebhookAnswer.Taken(var status):
                return await leases.MoveAsync(webhook, message.Sequence, status, CancellationToken.None);
            case WebhookAnswer.Gone gone:
                await leases.EndAsync(webhook, WebhookEnd.Gone, gone.Status, CancellationToken.None);
                return false;
            case WebhookAnswer.Refused(var status, var detail):
                await leases.FailAsync(webhook, status, detail, CancellationToken.None);
                return false;
            case var other:
                throw new InvalidOperationException($"There is no such answer: {other}.");
        }
    }

    /// <summary>The end of the feed is read first: what is committed meanwhile lies beyond it and is not passed over.
    /// </summary>
    private async Task<(IReadOnlyList<WebhookMessage> Page, long End)> NextAsync(WebhookRow webhook)
    {
        var feed = webhook.Feed == WebhookFeed.Payroll ? Feeds.Payroll : Feeds.Events;
        await using var db = await contexts.CreateDbContextAsync();
        var end = await db.FeedCounters.Where(row => row.Feed == feed).Select(row => row.Last).SingleAsync();
        return (await messages.NextAsync(db, webhook, PageSize, CancellationToken.None), end);
    }

    private async Task<bool> IsKeyRevokedAsync(WebhookRow webhook)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return !await db.ApiKeys.AnyAsync(row => row.Id == webhook.KeyId && row.RevokedAt == null);
    }
}
