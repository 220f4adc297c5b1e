using System.Globalization;
using System.Text.Json.Nodes;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>Adds to each operation the parameters it reads by itself, and says of each problem what to do about
/// it.</summary>
internal sealed class Operations : IOpenApiOperationTransformer
{
    public Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in metadata.OfType<DocumentedParameter>())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Describe(parameter));
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            var problems = ProblemTypes.All.Where(type => $"{type.Status}" == status).Select(Describe).ToList();
            if (problems.Count > 0)
            {
                response.Description = string.Join("\n\n", problems);
            }
        }

        return Task.CompletedTask;
    }

    private static string Describe(ProblemType type) =>
        $"[{type.Title.In(Language.En)}]({type.Uri}): {type.Remedy.In(Language.En)}";

    private static OpenApiParameter Describe(DocumentedParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.In,
        Required = parameter.IsRequired,
        Description = parameter.Description,
        Example = parameter.Example is null ? null : JsonValue.Create(parameter.Example),
        Schema = new OpenApiSchema
        {
            Type = parameter.Type,
            Format = parameter.Format,
            Minimum = parameter.Minimum?.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Maximum?.ToString(CultureInfo.InvariantCulture),
        },
    };
}
