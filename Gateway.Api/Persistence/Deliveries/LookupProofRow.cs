namespace Gateway.Api.Persistence.Deliveries;

/// <summary>The signed answer of an SMP by which a document was sent, named by its hash: facts of many deliveries may
/// rest on one.</summary>
internal sealed class LookupProofRow
{
    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }
    public required byte[] Content { get; init; }
    public required DateTimeOffset SeenAt { get; init; }
}
