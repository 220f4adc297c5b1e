using Gateway.Api.Persistence;

namespace Gateway.Benchmarks;

/// <summary>The databases that are named among the arguments of a benchmark: <c>sqlite</c>, <c>postgresql</c>; both
/// where none is.</summary>
internal static class ChosenDatabases
{
    private static readonly DatabaseProvider[] Both = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public static (IReadOnlyList<DatabaseProvider> Databases, IReadOnlyList<string> Others) In(string[] arguments)
    {
        var named = Both.Where(one => arguments.Contains($"{one}", StringComparer.OrdinalIgnoreCase)).ToList();
        return (
            named.Count == 0 ? Both : named,
            [.. arguments.Except(named.Select(one => $"{one}"), StringComparer.OrdinalIgnoreCase)]);
    }
}
