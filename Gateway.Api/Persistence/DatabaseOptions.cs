using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Persistence;

/// <summary>Where the gateway keeps its data. Section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <value>SQLite unless told otherwise.</value>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <value>The file gateway.db in the working folder unless told otherwise.</value>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=gateway.db";
}
