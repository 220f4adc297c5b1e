namespace Gateway.Api.Http.Law;

/// <summary>A decision about a change of the law. There is nothing to say.</summary>
internal sealed record LawDecisionRequest;
