namespace Gateway.Api.Idempotency;

/// <summary>
/// The answer to a POST as bytes, so that it can be stored with the change it tells of and given again. Only
/// answers of success are stored; after any other nothing was changed and the key is free.
/// </summary>
public sealed record Answer : IResult
{
    public required int Status { get; init; }

    public required string ContentType { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public string? Location { get; init; }

    public string? ETag { get; init; }

    /// <summary>It was given before and comes from the store.</summary>
    public bool IsReplayed { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        SetHeader(response, "Location", Location);
        SetHeader(response, "ETag", ETag);
        SetHeader(response, "Idempotency-Replayed", IsReplayed ? "true" : null);
        await response.Body.WriteAsync(Body, httpContext.RequestAborted);
    }

    private static void SetHeader(HttpResponse response, string name, string? value)
    {
        if (value is not null)
        {
            response.Headers[name] = value;
        }
    }
}
