namespace Gateway.Api.CommandLine.Demo;

/// <summary>The keys the demo shows: they open nothing but its own sandbox.</summary>
internal sealed record DemoKeys(string Administration, string Unit);
