namespace Gateway.Api.Http.Dunning;

/// <summary>A decision about a change of the law. There is nothing to say.</summary>
internal sealed record LawDecisionRequest;
