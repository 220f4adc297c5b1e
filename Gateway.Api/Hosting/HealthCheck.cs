namespace Gateway.Api.Hosting;

/// <summary>What one look at a part of the gateway found.</summary>
internal sealed record HealthCheck(string Name, bool IsFine, string Detail);
