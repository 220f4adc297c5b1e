namespace Gateway.Api.Outbox.Webhooks;

/// <summary>What is wrong with the address of an endpoint.</summary>
internal enum WebhookAddressFault
{
    /// <summary>No absolute address, or one with a user or a fragment.</summary>
    Malformed,

    /// <summary>Anybody on the way could read and change what is told.</summary>
    NotHttps,

    /// <summary>It leads to this machine or into a private network.</summary>
    NotPublic,
}
