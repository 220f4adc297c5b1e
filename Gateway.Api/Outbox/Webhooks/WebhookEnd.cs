namespace Gateway.Api.Outbox.Webhooks;

/// <summary>Why an endpoint was disabled.</summary>
internal enum WebhookEnd
{
    /// <summary>Seventy-two hours of tries failed.</summary>
    GaveUp,

    /// <summary>It answered 410 Gone: it wants no more.</summary>
    Gone,

    /// <summary>The key that set it up was revoked.</summary>
    KeyRevoked,
}
