using System.Net.Mime;
using System.Reflection;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Microsoft.AspNetCore.Http.Metadata;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Gateway.Api.Http.Binding;

/// <summary>
/// A change of an object in the manner of JSON Merge Patch (RFC 7396): fields that are given replace, null removes,
/// lists are replaced whole. What comes out is read as strictly as a new object.
/// </summary>
internal sealed class Patch<T> : IBound, IEndpointParameterMetadataProvider
    where T : class
{
    private const string MediaType = "application/merge-patch+json";

    private readonly ReadOnlyMemory<byte> utf8;

    private Patch(RequestBody body) => (utf8, Refusal) = (body.Bytes, body.Refusal);

    public Problem? Refusal { get; }

    public static async ValueTask<Patch<T>> BindAsync(HttpContext context) =>
        new(await RequestBody.ReadAsync(context, MediaType, MediaTypeNames.Application.Json));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata([MediaType, MediaTypeNames.Application.Json], typeof(T)));
        builder.AddProblems(
            Status400BadRequest, Status413PayloadTooLarge, Status415UnsupportedMediaType, Status422UnprocessableEntity);
    }

    /// <summary>The object as it would be, or what is wrong with it or with the change.</summary>
    public ReadOutcome<T> ApplyTo(T current) => ContractReader.ReadMerged(current, utf8);
}
