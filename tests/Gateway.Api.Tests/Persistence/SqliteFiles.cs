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
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), $"{name}.*"))
        {
            File.Delete(file);
        }

        return Task.CompletedTask;
    }
}
