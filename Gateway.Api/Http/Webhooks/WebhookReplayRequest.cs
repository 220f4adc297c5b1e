namespace Gateway.Api.Http.Webhooks;

/// <summary>From where an endpoint is told again.</summary>
internal sealed record WebhookReplayRequest
{
    /// <summary>Everything after this sequence is sent, again or for the first time.</summary>
    public required long After { get; init; }
}
