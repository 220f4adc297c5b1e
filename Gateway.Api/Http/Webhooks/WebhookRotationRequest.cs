namespace Gateway.Api.Http.Webhooks;

/// <summary>Asks for a new secret; it has no fields.</summary>
internal sealed record WebhookRotationRequest;
