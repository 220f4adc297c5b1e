namespace Gateway.Api.Http.Webhooks;

/// <summary>The last try to tell an endpoint.</summary>
internal sealed record WebhookAttemptFields
{
    public required DateTimeOffset At { get; init; }

    /// <summary>What it answered; absent when it did not.</summary>
    public int? Status { get; init; }

    /// <summary>What failed; absent when it took what it was told.</summary>
    public string? Detail { get; init; }
}
