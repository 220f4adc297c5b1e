using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gateway.Api.Persistence.Bulk;

/// <summary>The table and columns of a row type as the model maps them, and how a row gives its values.</summary>
internal sealed class RowShape
{
    /// <summary>By model: each provider has one of its own, and tests make more.</summary>
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<Type, RowShape>> Shapes = new();

    private readonly IProperty[] properties;

    private RowShape(IEntityType entity)
    {
        Table = entity.GetTableName()!;
        properties = [.. entity.GetProperties()];
        Columns = [.. properties.Select(property => property.GetColumnName())];
        StoreTypes = [.. properties.Select(property => property.GetColumnType().Split('(')[0])];
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The database's types without their lengths.</summary>
    public IReadOnlyList<string> StoreTypes { get; }

    public static RowShape Of<TRow>(GatewayDbContext db) => Shapes.GetOrCreateValue(db.Model).GetOrAdd(
        typeof(TRow),
        static (type, model) => new RowShape(
            model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not mapped.")),
        db.Model);

    /// <summary>The value of a column as the provider stores it; null where there is none.</summary>
    public object? Value(object row, int column)
    {
        var value = properties[column].GetGetter().GetClrValue(row);
        return value is null || properties[column].GetTypeMapping().Converter is not { } converter
            ? value
            : converter.ConvertToProvider(value);
    }
}
