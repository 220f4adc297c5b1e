namespace Gateway.Api.Persistence.Idempotency;

/// <summary>A key that a caller used, and the answer it got. Committed with what the request changed.</summary>
internal sealed class IdempotencyKeyRow
{
    /// <summary>The API key that sent it: two callers may use the same word.</summary>
    public required Guid CallerId { get; init; }
    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body, in hexadecimal.</summary>
    public required string RequestHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>0 until the request is answered, within the same transaction.</summary>
    public int Status { get; set; }
    public string? ContentType { get; set; }
    public string? Location { get; set; }
    public string? ETag { get; set; }
    public byte[]? Body { get; set; }
}
