using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Json;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>
/// Describes values in addresses as values in bodies are. Of a parameter that a type reads from text by itself the
/// framework knows that it is text, and of a list of them not even that.
/// </summary>
internal sealed class ParameterSchemas : IOpenApiOperationTransformer
{
    public Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var known in context.Description.ParameterDescriptions)
        {
            if (known.ParameterDescriptor is IParameterInfoParameterDescriptor { ParameterInfo.ParameterType: var type }
                && operation.Parameters?.FirstOrDefault(one => one.Name == known.Name)?.Schema is OpenApiSchema schema)
            {
                Describe(schema, type);
            }
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsArray)
        {
            var item = new OpenApiSchema();
            Describe(item, bare.GetElementType()!);
            schema.Items = item;
        }
        else if (ValueForms.Of(IsChoice(bare) ? bare.GenericTypeArguments[0] : bare) is { } form)
        {
            ValueSchemas.Describe(schema, form.Schema, isOnlyUse: true);
        }
    }

    private static bool IsChoice(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Choice<>);
}
