namespace Gateway.Peppol.Xml.Signatures;

/// <summary>What a signature says it covers: where it is, how to make octets of it, and their digest.</summary>
public sealed record SignatureReference
{
    public required string Uri { get; init; }

    public required IReadOnlyList<SignatureTransform> Transforms { get; init; }

    public required string DigestMethod { get; init; }

    public required ReadOnlyMemory<byte> Digest { get; init; }

    /// <summary>The reference as it was written: a receipt repeats it word for word.</summary>
    public required SourceElement Source { get; init; }
}
