using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gateway.Api.Persistence.Bulk;

/// <summary>One prepared INSERT, run for each row.</summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    public async Task InsertAsync<TRow>(
        GatewayDbContext db, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var shape = RowShape.Of<TRow>(db);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var insert = connection.CreateCommand();
        insert.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Names of the model's own tables and columns; every value is a parameter.
        insert.CommandText = $"INSERT INTO \"{shape.Table}\" ({string.Join(", ", shape.Columns.Select(Quoted))}) "
            + $"VALUES ({string.Join(", ", shape.Columns.Select((_, column) => $"@p{column}"))})";
#pragma warning restore CA2100
        var parameters = shape.Columns.Select((_, column) => new SqliteParameter { ParameterName = $"@p{column}" });
        insert.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            for (var column = 0; column < shape.Columns.Count; column++)
            {
                insert.Parameters[column].Value = shape.Value(row, column) ?? DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Quoted(string column) => $"\"{column}\"";
}
