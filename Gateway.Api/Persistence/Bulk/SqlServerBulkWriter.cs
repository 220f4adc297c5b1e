using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gateway.Api.Persistence.Bulk;

/// <summary>SQL Server's bulk copy. Runs only where a server is given (GATEWAY_TEST_SQLSERVER).</summary>
internal sealed class SqlServerBulkWriter : IBulkWriter
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
        using var table = new DataTable();
        foreach (var column in shape.Columns)
        {
            table.Columns.Add(new DataColumn(column, typeof(object)));
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. shape.Columns.Select((_, column) => shape.Value(row, column) ?? DBNull.Value)]);
        }

        using var copy = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(),
            SqlBulkCopyOptions.CheckConstraints,
            (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        copy.DestinationTableName = shape.Table;
        foreach (var column in shape.Columns)
        {
            copy.ColumnMappings.Add(column, column);
        }

        await copy.WriteToServerAsync(table, cancellationToken);
    }
}
