using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>The names of schemas: those of the records without the ending that only the code needs.</summary>
internal static class SchemaNames
{
    private const string Ending = "Fields";

    public static string? Of(JsonTypeInfo type)
    {
        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return name is not null && name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
    }
}
