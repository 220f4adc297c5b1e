using System.Net.Mime;
using System.Reflection;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Microsoft.AspNetCore.Http.Metadata;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Gateway.Api.Http.Binding;

/// <summary>The body of a request, read strictly as a record of the contract.</summary>
internal sealed class Body<T> : IBound, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? value;

    private Body(T? value, ReadOnlyMemory<byte> utf8, Problem? refusal) =>
        (this.value, Utf8, Refusal) = (value, utf8, refusal);

    public Problem? Refusal { get; }

    public T Value => value
        ?? throw new InvalidOperationException("A refused body has no value; the endpoint lacks its filter.");

    /// <summary>The bytes as they were sent, by which a repeated request is known.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public static async ValueTask<Body<T>> BindAsync(HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context, MediaTypeNames.Application.Json);
        return body.Refusal is { } refusal
            ? new Body<T>(null, default, refusal)
            : ContractReader.Read<T>(body.Bytes).Match(
                value => new Body<T>(value, body.Bytes, null),
                problem => new Body<T>(null, default, problem));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata([MediaTypeNames.Application.Json], typeof(T)));
        builder.AddProblems(
            Status400BadRequest, Status413PayloadTooLarge, Status415UnsupportedMediaType, Status422UnprocessableEntity);
    }
}
