using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;

namespace Gateway.Api.Persistence;

/// <summary>Where the gateway keeps its data. Section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    private const int BusyTimeoutSeconds = 30;

    /// <value>SQLite unless told otherwise.</value>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <value>The file gateway.db in the working folder unless told otherwise.</value>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=gateway.db";

    /// <summary>For SQLite: foreign keys are enforced only when asked for, and who finds the file busy waits.</summary>
    internal string SqliteConnectionString => new SqliteConnectionStringBuilder(ConnectionString)
    {
        ForeignKeys = true,
        DefaultTimeout = BusyTimeoutSeconds,
    }.ToString();
}
