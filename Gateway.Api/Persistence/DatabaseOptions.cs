using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gateway.Api.Persistence;

/// <summary>Where the gateway keeps its data. Section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    private const int BusyTimeoutSeconds = 30;
    private const int PreparedStatementsMax = 100;
    private const string PrepareMax = "Max Auto Prepare";
    private const string NoReset = "No Reset On Close";

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

    /// <summary>For PostgreSQL, unless the connection string says otherwise: statements that come again and again are
    /// planned once for each connection, and nothing is reset between two uses of one, since nothing is set.</summary>
    internal string PostgreSqlConnectionString
    {
        get
        {
            var text = new NpgsqlConnectionStringBuilder(ConnectionString);
            if (!text.ContainsKey(PrepareMax))
            {
                text.MaxAutoPrepare = PreparedStatementsMax;
            }

            if (!text.ContainsKey(NoReset))
            {
                text.NoResetOnClose = true;
            }

            return text.ToString();
        }
    }
}
