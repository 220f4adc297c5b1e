namespace Gateway.Api.Desk.Dunning;

/// <summary>One page of a part of a run.</summary>
/// <param name="Clients">Those of the page.</param>
/// <param name="After">What the next page begins after; null on the last.</param>
internal sealed record RunShown(IReadOnlyList<RunClient> Clients, string? After);
