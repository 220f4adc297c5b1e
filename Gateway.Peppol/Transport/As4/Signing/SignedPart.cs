namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>Something to sign: where it is and the SHA-256 of its octets.</summary>
internal sealed record SignedPart(string Uri, SignedPartKind Kind, byte[] Digest);
