namespace Gateway.Api.Persistence;

/// <summary>The databases the gateway runs on (docs/adr/0003).</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, one file; one node.</summary>
    Sqlite,

    /// <summary>The server database.</summary>
    PostgreSql,

    SqlServer,
}
