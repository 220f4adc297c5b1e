using Microsoft.Data.Sqlite;

namespace Gateway.Api.Tests.Persistence;

/// <summary>SQLite databases, each a file in the temporary folder.</summary>
internal sealed class SqliteFiles : ITestServer
{
    public string? Hindrance => null;

    public Task<string> CreateAsync(string name) => Task.FromResult(
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetTempPath(), $"{name}.db") }.ToString());

    public Task DropAsync(string name, string connectionString)
    {
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        foreach (var part in (string[])[file, $"{file}-wal", $"{file}-shm"])
        {
            File.Delete(part);
        }

        return Task.CompletedTask;
    }
}
