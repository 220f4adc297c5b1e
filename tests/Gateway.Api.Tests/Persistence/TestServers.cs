using Gateway.Api.Persistence;

namespace Gateway.Api.Tests.Persistence;

/// <summary>The servers of the test run.</summary>
internal static class TestServers
{
    private static readonly SqliteFiles Sqlite = new();
    private static readonly PostgreSqlServer PostgreSql = new();
    private static readonly SqlServer SqlServer = new();

    public static ITestServer Of(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => Sqlite,
        DatabaseProvider.PostgreSql => PostgreSql,
        DatabaseProvider.SqlServer => SqlServer,
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "No such database."),
    };
}
