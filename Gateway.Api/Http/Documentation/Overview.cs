using Gateway.Api.Identity;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Documentation;

/// <summary>What holds for the whole API: who may call, and the conventions every operation keeps.</summary>
internal sealed class Overview : IOpenApiDocumentTransformer
{
    private const string Conventions = """
        E-invoicing and receivables of a cooperative: invoices go in as JSON, are checked against EN 16931 and Peppol
        BIS, numbered, delivered and followed until they are paid.

        **Amounts** are written as JSON strings with the decimals of their currency (`"1210.00"`); strings and numbers
        are both read, exponents are not. **Percentages** are as people write them: `"21"` is 21 %. **Dates** are
        business days in Belgium, instants are UTC. A field that does not apply is left out; `null` is read as left out.

        **Problems** follow RFC 9457 (`application/problem+json`). `findings` lists everything that is wrong at once,
        each with the rule, a JSON pointer to the field and a sentence in the language of `Accept-Language` (fr, nl, de,
        en; English when none of them is asked for). Branch on `type` and `rule`, never on sentences. All problems:
        [/docs/problems](/docs/problems).

        **Repeating a request** is safe: every POST that stores something takes an `Idempotency-Key`, and the same key
        with the same body gives the first answer again. **Changing an object** takes the `If-Match` of the version
        that was read.

        **Lists** come in pages: `limit` (1 to 200) and the `next` of the page before as `cursor`.

        **Limits**: 1 MiB a request, 20 MiB an invoice with its attachments in base64, 100 MiB and 100,000 lines a
        batch, of which a line may be as long as an invoice. 5,000 lines an invoice. Requests a key: a bucket, refilled
        every second; when it is empty the answer is 429 with `Retry-After`.
        """;

    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "Smart Gateway", Version = "1", Description = Conventions };
        // Relative: the same document is right behind every host name.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.AddComponent(ApiKeyHandler.SchemeName, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "sgw_ and 43 characters",
            Description = "An API key of a production unit, a legal entity, or administration. It reaches what its "
                + "scope covers and answers 404 for all else.",
        } as IOpenApiSecurityScheme);
        document.Security =
        [
            new OpenApiSecurityRequirement
            {
                [new OpenApiSecuritySchemeReference(ApiKeyHandler.SchemeName, document)] = [],
            },
        ];
        return Task.CompletedTask;
    }
}
