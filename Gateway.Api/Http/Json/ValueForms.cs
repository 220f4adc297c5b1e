using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Gateway.Api.Http.Json;

/// <summary>The forms of all single values of the contract, by type and, where a type has several, by name.</summary>
internal static class ValueForms
{
    private static readonly FrozenDictionary<Type, ValueForm> ByType = new Dictionary<Type, ValueForm>(
    [
        .. NumberForms.ByType, .. DateForms.ByType, .. IdentifierForms.ByType, .. CodeForms.ByType, .. TextForms.ByType,
    ]).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ValueForm> ByName = new Dictionary<string, ValueForm>(
        [.. NumberForms.ByName, .. TextForms.ByName]).ToFrozenDictionary();

    private static readonly ConcurrentDictionary<Type, ValueForm> Enums = new();

    public static IEnumerable<ValueForm> All => ByType.Values.Concat(ByName.Values);

    /// <summary>What the serialiser needs for the types that it does not know.</summary>
    public static IEnumerable<JsonConverter> Converters =>
        ByType.Values.Select(form => form.Converter).OfType<JsonConverter>();

    /// <summary>The form of a type; null for records, lists and plain text.</summary>
    public static ValueForm? Of(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return ByType.TryGetValue(bare, out var form) ? form
            : bare.IsEnum ? Enums.GetOrAdd(bare, MakeEnumForm)
            : null;
    }

    /// <summary>A form of <see cref="WrittenAs"/>.</summary>
    public static ValueForm Named(string name) => ByName[name];

    private static ValueForm MakeEnumForm(Type type) =>
        (ValueForm)Activator.CreateInstance(typeof(EnumForm<>).MakeGenericType(type))!;
}
