namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>
/// The way to the addresses that a CA wrote into a certificate. They are only asked once the chain of that
/// certificate is verified, so nobody but the CA chooses where we connect to. Never throws for what the network does.
/// </summary>
public interface IRevocationFetch
{
    /// <summary>GET without a body; with one POST as <c>application/ocsp-request</c>.</summary>
    Task<Fetched> FetchAsync(
        Uri address, ReadOnlyMemory<byte> ocspRequest, RevocationOptions limits, CancellationToken cancellation);
}
