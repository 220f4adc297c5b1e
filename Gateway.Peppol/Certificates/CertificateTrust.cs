using Gateway.Peppol.Certificates.Revocation;

namespace Gateway.Peppol.Certificates;

/// <summary>
/// The one judge of certificates: chain, role, validity at the injected time, and revocation. The sender asks it of the
/// receiver before a message leaves, the receiver of the signer before anything is believed.
/// </summary>
public sealed class CertificateTrust(
    TrustAnchors anchors, RevocationCheck? revocation, TimeProvider clock, CertificateCache? certificates = null)
{
    /// <summary>Where certificates that peers send are parsed and kept.</summary>
    public CertificateCache Certificates { get; } = certificates ?? new CertificateCache();

    /// <summary>Judges a certificate as of now.</summary>
    public ValueTask<TrustVerdict> JudgeAsync(
        ParsedCertificate certificate, CertificateRole role, CancellationToken cancellation) =>
        JudgeAsync(certificate, role, clock.GetUtcNow(), cancellation);

    /// <summary>Judges the validity of a certificate at an instant, for evidence that is read later; whether it was
    /// revoked is asked as of now, since lists tell no more.</summary>
    public async ValueTask<TrustVerdict> JudgeAsync(
        ParsedCertificate certificate, CertificateRole role, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var verdict = anchors.Judge(certificate, role, at);
        if (verdict is not TrustVerdict.Trusted { Chain: var chain }
            || revocation is not { Options.Methods.Count: > 0 } || chain.Count < 2)
        {
            return verdict;
        }

        return await revocation.CheckAsync(certificate, chain[1], cancellation) switch
        {
            RevocationStatus.Revoked(var since, var source) => new TrustVerdict.Refused(
                TrustFault.Revoked, $"{certificate} was revoked on {since:O}, says {source}."),
            RevocationStatus.Unknown(var why) when revocation.Options.RefusesUnknown => new TrustVerdict.Refused(
                TrustFault.RevocationUnknown, $"It cannot be found out whether {certificate} was revoked: {why}."),
            _ => verdict,
        };
    }
}
