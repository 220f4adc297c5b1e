namespace Gateway.Api.Outbox.Webhooks;

/// <summary>Whether an endpoint is told anything.</summary>
internal enum WebhookState
{
    /// <summary>It is told what is new, or tried again.</summary>
    Active,

    /// <summary>Nothing is sent until somebody replays it; the reason stands beside it.</summary>
    Disabled,
}
