using System.Reflection;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;
using Microsoft.OpenApi;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Gateway.Api.Http.Binding;

/// <summary>
/// The key by which a request that is sent again is known: the same key and body give the answer of the first time.
/// One to 200 printable ASCII characters, in quotes or bare. Every POST that stores something wants one.
/// </summary>
internal sealed class IdempotencyKey : IBound, IEndpointParameterMetadataProvider
{
    public const string Header = "Idempotency-Key";

    private readonly string? value;

    private IdempotencyKey(string? value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("A refused key has no value.");

    public Problem? Refusal => value is not null
        ? null
        : Binding.Refusal.OfParameter("SGW-IDEMPOTENCY-KEY", Header, Wanted);

    private static Sentence Wanted { get; } = new(
        "L'en-tête {0} doit être donné une fois, avec 1 à 200 caractères ASCII imprimables.",
        "De header {0} moet één keer worden gegeven, met 1 tot 200 afdrukbare ASCII-tekens.",
        "Der Header {0} muss einmal angegeben werden, mit 1 bis 200 druckbaren ASCII-Zeichen.",
        "The header {0} must be given once, with 1 to 200 printable ASCII characters.");

    public static ValueTask<IdempotencyKey> BindAsync(HttpContext context) =>
        ValueTask.FromResult(new IdempotencyKey(Read(context.Request.Headers[Header])));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new DocumentedParameter(
            Header,
            ParameterLocation.Header,
            IsRequired: true,
            "A word of the caller's choice, new for each new act and the same when it is sent again: the stored "
            + "answer comes back and nothing is done twice. Kept for thirty days.")
        {
            Example = "7b0f6f8e-invoice-2026-0042",
        });
        builder.AddProblems(Status400BadRequest, Status409Conflict, Status422UnprocessableEntity);
    }

    private static string? Read(StringValues header)
    {
        var text = header.Count == 1 ? header[0]!.Trim() : "";
        text = text is ['"', .., '"'] ? text[1..^1] : text;
        return Idempotency.IdempotencyKey.IsValid(text) ? text : null;
    }
}
