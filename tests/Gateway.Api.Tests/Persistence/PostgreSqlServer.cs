using System.Diagnostics.CodeAnalysis;
using Gateway.Testing.Databases;
using Npgsql;

namespace Gateway.Api.Tests.Persistence;

/// <summary>The server that GATEWAY_TEST_POSTGRES names (a connection string that may create databases), else one of
/// this run alone.</summary>
internal sealed class PostgreSqlServer : ITestServer
{
    private const string Variable = "GATEWAY_TEST_POSTGRES";

    private static string? Given => Environment.GetEnvironmentVariable(Variable);

    public string? Hindrance => Given is not null || PostgreSqlCluster.Hindrance is not { } hindrance
        ? null
        : $"{hindrance} {Variable} names no server either.";

    public async Task<string> CreateAsync(string name)
    {
        var server = Given ?? (await PostgreSqlCluster.SharedAsync()).ConnectionString;
        await ExecuteAsync(server, $"CREATE DATABASE \"{name}\"");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ToString();
    }

    public async Task<string?> CopyAsync(string template, string name)
    {
        var server = Given ?? (await PostgreSqlCluster.SharedAsync()).ConnectionString;
        await ExecuteAsync(server, $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ToString();
    }

    public async Task LeaveAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    public async Task DropAsync(string name, string connectionString)
    {
        await LeaveAsync(connectionString);
        await ExecuteAsync(connectionString, $"DROP DATABASE \"{name}\" WITH (FORCE)");
    }

    [SuppressMessage(
        "Security", "CA2100", Justification = "The name is made by the test; a database's name takes no parameter.")]
    private static async Task ExecuteAsync(string server, string sql)
    {
        var builder = new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false };
        await using var connection = new NpgsqlConnection(builder.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
