using System.Reflection;
using System.Text.Json.Nodes;
using Gateway.Api.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>
/// Describes values as the reader takes them: their form, pattern, limits and an example. Null is the same as absent
/// everywhere and so is not described; no field but those listed is taken.
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
            Describe(schema, form.Schema);
        }
        else if (type == typeof(string) && property is not null)
        {
            schema.MinLength ??= 1;
            schema.MaxLength ??= FieldShape.TextLengthMax;
        }
        else if (RequestExamples.Of(type) is { } example)
        {
            schema.Examples = [example];
            schema.AdditionalPropertiesAllowed = false;
        }

        schema.Type &= ~JsonSchemaType.Null;
        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, ValueSchema form)
    {
        schema.Type = form.Type;
        schema.Format = form.Format;
        schema.Pattern = form.Pattern;
        schema.Description ??= form.Description;
        schema.Examples =
        [
            form.Type is JsonSchemaType.Integer or JsonSchemaType.Boolean
                ? JsonNode.Parse(form.Example)!
                : JsonValue.Create(form.Example),
        ];
        schema.Enum = [.. form.Choices.Select(choice => JsonValue.Create(choice))];
    }
}
