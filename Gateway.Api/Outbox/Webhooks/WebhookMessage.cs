namespace Gateway.Api.Outbox.Webhooks;

/// <summary>One event as an endpoint is told it.</summary>
/// <param name="Sequence">Its place in the feed.</param>
/// <param name="Id">The event's own id, the same at every try.</param>
/// <param name="Body">The JSON of Standard Webhooks: type, timestamp, data.</param>
internal sealed record WebhookMessage(long Sequence, Guid Id, ReadOnlyMemory<byte> Body);
