using Gateway.Benchmarks;

// Add a line here for a benchmark; it prints its own figures beside their baseline.
var benchmarks = new SortedDictionary<string, Action>(StringComparer.Ordinal)
{
    ["ubl"] = UblBenchmark.Run,
};

if (args is [var name] && benchmarks.TryGetValue(name, out var run))
{
    run();
    return 0;
}

Console.Error.WriteLine($"Usage: Gateway.Benchmarks <{string.Join('|', benchmarks.Keys)}>");
return 2;
