using Microsoft.OpenApi;

namespace Gateway.Api.Http.Binding;

/// <summary>A parameter that an endpoint reads by itself, told to readers of the API description.</summary>
internal sealed record DocumentedParameter(string Name, ParameterLocation In, bool IsRequired, string Description)
{
    public JsonSchemaType Type { get; init; } = JsonSchemaType.String;

    public string? Format { get; init; }

    public string? Example { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }
}
