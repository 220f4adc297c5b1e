using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Webhooks;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>How the entries of the feeds are written; the contract of the API says it.</summary>
internal interface IWebhookMessages
{
    /// <summary>The types that an endpoint of a feed may ask for.</summary>
    IReadOnlyList<string> TypesOf(WebhookFeed feed);

    /// <summary>What is next for an endpoint, in order: of its feed, scope and types, after where it stands.</summary>
    Task<IReadOnlyList<WebhookMessage>> NextAsync(
        GatewayDbContext db, WebhookRow webhook, int count, CancellationToken cancellationToken);
}
