using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>How a value is told to readers of the API description.</summary>
/// <param name="Type">The JSON types it may have.</param>
/// <param name="Description">What it is, with its unit and limits; null where the comment of its type says it.</param>
/// <param name="Example">One that is accepted.</param>
internal sealed record ValueSchema(JsonSchemaType Type, string? Description, string Example)
{
    public string? Format { get; init; }

    public string? Pattern { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];
}
