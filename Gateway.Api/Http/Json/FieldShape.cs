using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Gateway.Api.Http.Json;

/// <summary>One field of a record of the contract: its name, type and limits, read from its declaration.</summary>
internal sealed class FieldShape
{
    /// <summary>The limit of a text that names none.</summary>
    public const int TextLengthMax = 200;

    /// <summary>The limit of a list that names none.</summary>
    public const int ListLengthMax = 100;

    public FieldShape(JsonPropertyInfo property)
    {
        Name = property.Name;
        Type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        IsMandatory = property.IsRequired;
        IsNullable = property.IsSetNullable;
        Form = AttributeOf<WrittenAsAttribute>(property) is { } writtenAs
            ? ValueForms.Named(writtenAs.Form)
            : ValueForms.Of(Type);
        LengthMin = AttributeOf<MinLengthAttribute>(property)?.Length ?? 0;
        LengthMax = AttributeOf<MaxLengthAttribute>(property)?.Length
            ?? (Type == typeof(string) ? TextLengthMax : ListLengthMax);
    }

    public string Name { get; }

    public Type Type { get; }

    public bool IsMandatory { get; }

    public bool IsNullable { get; }

    /// <summary>Null for plain text, records and lists.</summary>
    public ValueForm? Form { get; }

    public int LengthMin { get; }

    public int LengthMax { get; }

    private static T? AttributeOf<T>(JsonPropertyInfo property)
        where T : Attribute =>
        (property.AttributeProvider as MemberInfo)?.GetCustomAttribute<T>();
}
