using System.Data.Common;
using System.Globalization;
using System.Text;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

/// <summary>What is in a database, in words that two databases can be compared by.</summary>
internal static class StoredRows
{
    /// <summary>The rows of one type as EF Core reads them.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync<TRow>(GatewayDbContext db)
        where TRow : class
    {
        var rows = await db.Set<TRow>().AsNoTracking().ToListAsync();
        return [.. rows.Select(row => Describe(db, row)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The rows of one type as the driver gives them: the same value stored in another form shows.</summary>
    public static async Task<IReadOnlyList<string>> ReadRawAsync<TRow>(GatewayDbContext db)
        where TRow : class
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name of a table of the model.
        command.CommandText = $"SELECT * FROM {db.Model.FindEntityType(typeof(TRow))!.GetTableName()}";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(Describe(reader));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    public static string Describe<TRow>(GatewayDbContext db, TRow row)
        where TRow : class
    {
        var text = new StringBuilder();
        foreach (var property in db.Model.FindEntityType(typeof(TRow))!.GetProperties())
        {
            Add(text, property.Name, property.PropertyInfo!.GetValue(row));
        }

        return text.ToString();
    }

    private static string Describe(DbDataReader reader)
    {
        var text = new StringBuilder();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            Add(text, reader.GetName(column), reader.GetValue(column));
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, object? value)
    {
        var said = value switch
        {
            null or DBNull => "null",
            byte[] bytes => Convert.ToHexString(bytes),
            DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
            DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        text.Append(name).Append('=').Append(value?.GetType().Name).Append(':').AppendLine(said);
    }
}
