using System.Text.RegularExpressions;
using Gateway.Api.Http.Problems;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>
/// Makes the document say each thing once: null is the same as absent everywhere and so is left out, the answers
/// that are problems stand once and are referred to, answers come in the order of their status.
/// </summary>
internal sealed partial class Simplification : IOpenApiDocumentTransformer
{
    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        {
            Simplify(schema);
        }

        // The framework's own record of a problem, which endpoints name by its shorthand, is ours without findings.
        document.Components?.Schemas?.Remove("ProblemDetails");
        foreach (var operation in document.Paths.Values.SelectMany(OperationsOf))
        {
            var answers = (operation.Responses ?? []).OrderBy(answer => answer.Key, StringComparer.Ordinal).ToList();
            operation.Responses = [];
            foreach (var (status, answer) in answers)
            {
                operation.Responses.Add(status, Shared(document, status, answer));
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiOperation> OperationsOf(IOpenApiPathItem path) =>
        path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>();

    private static void Simplify(OpenApiSchema schema)
    {
        schema.Description = OneParagraph(schema.Description);
        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            var bare = WithoutNull(property);
            bare.Description = OneParagraph(bare.Description);
            schema.Properties![name] = bare;
        }
    }

    private static IOpenApiSchema WithoutNull(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema plain)
        {
            plain.Type &= ~JsonSchemaType.Null;
        }

        return schema.OneOf is [{ Type: JsonSchemaType.Null }, var other] ? other : schema;
    }

    private static IOpenApiResponse Shared(OpenApiDocument document, string status, IOpenApiResponse answer)
    {
        if (answer.Content?.TryGetValue(ProblemResult.MediaType, out var problem) != true)
        {
            return answer;
        }

        var name = $"Problem{status}";
        problem!.Schema = new OpenApiSchemaReference("Problem", document);
        document.AddComponent(name, answer);
        return new OpenApiResponseReference(name, document);
    }

    /// <summary>Comments of the code are wrapped where a line ends; a description is not.</summary>
    private static string? OneParagraph(string? text) => text is null ? null : LineEnd().Replace(text, " ");

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, 1000)]
    private static partial Regex LineEnd();
}
