using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace Gateway.Api.Http.Json;

/// <summary>The fields of a record of the contract, as the serialiser knows them.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    private RecordShape(JsonTypeInfo record)
    {
        Fields = record.Properties.Select(property => new FieldShape(property)).ToFrozenDictionary(field => field.Name);
        Names = string.Join(", ", record.Properties.Select(property => property.Name));
        Mandatory = [.. Fields.Values.Where(field => field.IsMandatory)];
    }

    public FrozenDictionary<string, FieldShape> Fields { get; }

    /// <summary>All its fields in their order, for who has named one that is not there.</summary>
    public string Names { get; }

    public IReadOnlyList<FieldShape> Mandatory { get; }

    public static RecordShape Of(JsonTypeInfo record) =>
        Known.GetOrAdd(record.Type, static (_, one) => new(one), record);
}
