using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gateway.Api.Persistence;

/// <summary>
/// Tells SQLite what its indexes hold, which it never looks at by itself: without, it takes any index that fits for as
/// good as any other, and asks all letters that were ever sent for those of one client. Servers gather theirs alone.
/// </summary>
internal sealed class GatherStatistics(Transactions transactions, DatabaseOptions database)
{
    /// <summary>
    /// Of a smaller table nothing is noted: it may be large tomorrow, and of what is unknown SQLite uses the indexes.
    /// </summary>
    internal const int RowsMin = 1000;

    /// <summary>Entries of each index that are looked at: milliseconds a table, however large.</summary>
    private const int EntriesMax = 1000;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (database.Provider != DatabaseProvider.Sqlite)
        {
            return;
        }

        await transactions.RunAsync(GatherAsync, cancellationToken);

        // A connection learns them when it opens; those that were open are not taken again once they are given back.
        await using var any = new SqliteConnection(database.SqliteConnectionString);
        SqliteConnection.ClearPool(any);
    }

    private static async Task GatherAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"PRAGMA analysis_limit = {EntriesMax}";
        await command.ExecuteNonQueryAsync(cancellationToken);
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
#pragma warning disable CA2100 // Names of the model's own tables.
            command.CommandText = $"SELECT EXISTS (SELECT 1 FROM \"{table.Name}\" LIMIT 1 OFFSET {RowsMin - 1})";
            if (await command.ExecuteScalarAsync(cancellationToken) is 1L)
            {
                command.CommandText = $"ANALYZE \"{table.Name}\"";
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
#pragma warning restore CA2100
        }
    }
}
