namespace Gateway.Api.Outbox.Webhooks;

/// <summary>What an endpoint made of a message. A closed union.</summary>
internal abstract record WebhookAnswer(int? Status)
{
    /// <summary>It answered 2xx: the message is its own now.</summary>
    public sealed record Taken(int Code) : WebhookAnswer(Code);

    /// <summary>Anything else, or nothing; a fixed sentence says what.</summary>
    public sealed record Refused(int? Code, string Detail) : WebhookAnswer(Code);

    /// <summary>It answered 410 and wants no more (Standard Webhooks 1.0, "Responding to webhooks").</summary>
    public sealed record Gone() : WebhookAnswer(StatusCodes.Status410Gone);
}
