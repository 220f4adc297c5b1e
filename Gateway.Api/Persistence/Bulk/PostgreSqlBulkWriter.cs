using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gateway.Api.Persistence.Bulk;

/// <summary>PostgreSQL's binary COPY.</summary>
internal sealed class PostgreSqlBulkWriter : IBulkWriter
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
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var columns = string.Join(", ", shape.Columns.Select(column => $"\"{column}\""));
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY \"{shape.Table}\" ({columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellationToken);
            for (var column = 0; column < shape.Columns.Count; column++)
            {
                if (shape.Value(row, column) is { } value)
                {
                    await writer.WriteAsync(value, shape.StoreTypes[column], cancellationToken);
                }
                else
                {
                    await writer.WriteNullAsync(cancellationToken);
                }
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }
}
