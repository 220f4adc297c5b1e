using System.CommandLine;
using Gateway.Api.Persistence;

namespace Gateway.Api.CommandLine;

/// <summary>The options of every command that needs the database; configuration where they are not given.</summary>
internal static class DatabaseChoice
{
    public static Option<DatabaseProvider?> Provider { get; } =
        new("--provider") { Description = "Sqlite, PostgreSql or SqlServer.", Recursive = true };

    public static Option<string?> ConnectionString { get; } =
        new("--connection") { Description = "The connection string of the database.", Recursive = true };

    /// <summary>The choices as configuration, which wins over files and environment.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(ParseResult parsed)
    {
        if (parsed.GetValue(Provider) is { } provider)
        {
            yield return new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}", provider.ToString());
        }

        if (parsed.GetValue(ConnectionString) is { } connection)
        {
            yield return new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}", connection);
        }
    }
}
