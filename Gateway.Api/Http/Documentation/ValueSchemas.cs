using System.Reflection;
using System.Text.Json.Nodes;
using Gateway.Api.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>
/// Describes values as the reader takes them: their form, pattern, limits and an example. A request takes no field
/// but those listed.
/// </summary>
internal sealed class ValueSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var property = context.JsonPropertyInfo;
        var writtenAs = (property?.AttributeProvider as MemberInfo)?.GetCustomAttribute<WrittenAsAttribute>();
        var form = writtenAs is null ? ValueForms.Of(type) : ValueForms.Named(writtenAs.Form);
        if (form is not null)
        {
            Describe(schema, form.Schema, isOnlyUse: property is not null);
        }
        else if (property is not null && RequestRecords.Contains(property.DeclaringType))
        {
            Limit(schema, type);
        }
        else if (property is null && RequestRecords.Contains(type))
        {
            schema.AdditionalPropertiesAllowed = false;
            schema.Examples = RequestExamples.Of(type) is { } example ? [example] : null;
        }

        return Task.CompletedTask;
    }

    /// <summary>A field says what it means; a kind of value that many fields share says what it is.</summary>
    public static void Describe(OpenApiSchema schema, ValueSchema form, bool isOnlyUse)
    {
        schema.Type = form.Type;
        schema.Format = form.Format;
        schema.Pattern = form.Pattern;
        schema.Description = isOnlyUse
            ? schema.Description ?? form.Description
            : form.Description ?? schema.Description;
        schema.Enum = [.. form.Choices.Select(choice => JsonValue.Create(choice))];
        schema.Examples =
        [
            form.Type is JsonSchemaType.Integer or JsonSchemaType.Boolean
                ? JsonNode.Parse(form.Example)!
                : JsonValue.Create(form.Example),
        ];
    }

    private static void Limit(OpenApiSchema schema, Type type)
    {
        if (type == typeof(string))
        {
            schema.MinLength ??= 1;
            schema.MaxLength ??= FieldShape.TextLengthMax;
        }
        else if (schema.Type is { } types && types.HasFlag(JsonSchemaType.Array))
        {
            schema.MaxItems ??= FieldShape.ListLengthMax;
        }
    }
}
