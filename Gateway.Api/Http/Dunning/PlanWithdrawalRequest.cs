namespace Gateway.Api.Http.Dunning;

/// <summary>Takes a proposed plan back. There is nothing to say.</summary>
internal sealed record PlanWithdrawalRequest;
