using Microsoft.Data.Sqlite;

namespace Gateway.Api.Tests.Persistence;

/// <summary>SQLite databases, each a file in the temporary folder.</summary>
internal sealed class SqliteFiles : ITestServer
{
    public string? Hindrance => null;

    public Task<string> CreateAsync(string name) =>
        Task.FromResult(new SqliteConnectionStringBuilder { DataSource = FileOf(name) }.ToString());

    public Task<string?> CopyAsync(string template, string name)
    {
        File.Copy(FileOf(template), FileOf(name));
        return Task.FromResult<string?>(new SqliteConnectionStringBuilder { DataSource = FileOf(name) }.ToString());
    }

    public Task LeaveAsync(string connectionString)
    {
        // The last connection writes what still stands in the log into the file.
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }

    public Task DropAsync(string name, string connectionString)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), $"{name}.*"))
        {
            File.Delete(file);
        }

        return Task.CompletedTask;
    }

    private static string FileOf(string name) => Path.Combine(Path.GetTempPath(), $"{name}.db");
}
