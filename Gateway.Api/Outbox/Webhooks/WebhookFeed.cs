namespace Gateway.Api.Outbox.Webhooks;

/// <summary>Which feed an endpoint is told of.</summary>
internal enum WebhookFeed
{
    /// <summary>What happened to documents: GET /v1/events.</summary>
    Events,

    /// <summary>What payroll is told: GET /v1/payroll/entries.</summary>
    Payroll,
}
