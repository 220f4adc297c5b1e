using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Binding;

/// <summary>The bytes of a request, never more than its endpoint's limit, or why they are not taken.</summary>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, Problem? Refusal)
{
    private const int ChunkBytes = 64 * 1024;

    public static async Task<RequestBody> ReadAsync(HttpContext http, params string[] mediaTypes)
    {
        var (request, limit) = (http.Request, BodyLimit.Of(http));
        if (!IsOneOf(request, mediaTypes))
        {
            return new RequestBody(default, Problem.Of(ProblemTypes.UnsupportedMediaType));
        }

        // Room is made as bytes arrive: a caller that announces much and sends nothing takes no memory.
        using var received = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        try
        {
            for (int count; (count = await request.Body.ReadAsync(chunk, http.RequestAborted)) > 0;)
            {
                if (received.Length + count > limit.BytesMax)
                {
                    return TooLarge(limit);
                }

                received.Write(chunk, 0, count);
            }
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge(limit);
        }

        return new RequestBody(received.GetBuffer().AsMemory(0, (int)received.Length), null);
    }

    private static RequestBody TooLarge(BodyLimit limit) => new(default, Problem.TooLarge(limit.BytesMax));

    /// <summary>JSON is UTF-8 (RFC 8259, section 8.1), and a compressed body would slip past the limit.</summary>
    private static bool IsOneOf(HttpRequest request, string[] mediaTypes) =>
        request.GetTypedHeaders().ContentType is { } type
        && mediaTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;
}
