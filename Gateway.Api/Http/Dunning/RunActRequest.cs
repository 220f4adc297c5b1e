namespace Gateway.Api.Http.Dunning;

/// <summary>An act on a run. There is nothing to say.</summary>
internal sealed record RunActRequest;
