using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace Gateway.Api.Tests.Persistence;

/// <summary>The server that GATEWAY_TEST_SQLSERVER names: a connection string that may create databases.</summary>
internal sealed class SqlServer : ITestServer
{
    private const string Variable = "GATEWAY_TEST_SQLSERVER";

    private static string? Given => Environment.GetEnvironmentVariable(Variable);

    public string? Hindrance => Given is null ? $"{Variable} names no SQL Server." : null;

    public async Task<string> CreateAsync(string name)
    {
        await ExecuteAsync(Given!, $"CREATE DATABASE [{name}]; ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON");
        return new SqlConnectionStringBuilder(Given) { InitialCatalog = name }.ToString();
    }

    public Task<string?> CopyAsync(string template, string name) => Task.FromResult<string?>(null);

    public Task LeaveAsync(string connectionString)
    {
        SqlConnection.ClearAllPools();
        return Task.CompletedTask;
    }

    public async Task DropAsync(string name, string connectionString)
    {
        SqlConnection.ClearAllPools();
        await ExecuteAsync(
            connectionString,
            $"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]");
    }

    [SuppressMessage(
        "Security", "CA2100", Justification = "The name is made by the test; a database's name takes no parameter.")]
    private static async Task ExecuteAsync(string server, string sql)
    {
        var builder = new SqlConnectionStringBuilder(server) { InitialCatalog = "master", Pooling = false };
        await using var connection = new SqlConnection(builder.ToString());
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
