namespace Gateway.Api.Http.Dunning;

/// <summary>Lifts a hold from today on. There is nothing to say.</summary>
internal sealed record HoldReleaseRequest;
