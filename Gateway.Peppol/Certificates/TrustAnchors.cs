using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Peppol.Certificates;

/// <summary>
/// The CAs that are trusted in one stage, and nothing else: neither the machine's store nor what a peer sends along.
/// Chains are built without any network. What depends on time is computed from the chain when it is asked for, so
/// that a chain is built once per certificate.
/// </summary>
public sealed class TrustAnchors
{
    /// <summary>Chains that are remembered; beyond it the memory starts afresh.</summary>
    private const int ChainsMax = 4096;
    private const int KeyBitsMin = 2048;

    private readonly ConcurrentDictionary<(CertificateFingerprint, CertificateRole), TrustVerdict> chains = new();
    private readonly X509Certificate2Collection roots = [];
    private readonly X509Certificate2Collection issuers = [];
    private readonly StageNames? names;

    private TrustAnchors(IEnumerable<ParsedCertificate> authorities, StageNames? names)
    {
        this.names = names;
        foreach (var authority in authorities)
        {
            (authority.Subject == authority.Issuer ? roots : issuers).Add(authority.Certificate);
        }
    }

    /// <summary>The CAs of a stage: the root and the issuing CAs, which must bear the names of that stage.</summary>
    /// <exception cref="ArgumentException">There is no root, or one that is not of the stage.</exception>
    public static TrustAnchors For(PeppolStage stage, IReadOnlyList<ParsedCertificate> authorities)
    {
        ArgumentNullException.ThrowIfNull(authorities);
        var expected = StageNames.Of(stage);
        var anchors = new TrustAnchors(authorities, expected);
        if (anchors.roots.Count == 0)
        {
            throw new ArgumentException($"No root CA is given for {stage}.", nameof(authorities));
        }

        var foreign = authorities.FirstOrDefault(one => one.Subject == one.Issuer
            && expected.Root is not null && one.CommonName != expected.Root);
        return foreign is null
            ? anchors
            : throw new ArgumentException($"{foreign.Subject} is not the root CA of {stage}.", nameof(authorities));
    }

    /// <summary>Whatever CAs a person names, with no regard to how they are called: for looking into single
    /// messages.</summary>
    public static TrustAnchors Named(IReadOnlyList<ParsedCertificate> authorities) => new(authorities, names: null);

    /// <summary>Whether the certificate is trusted in the role at that instant, revocation left aside.</summary>
    public TrustVerdict Judge(ParsedCertificate certificate, CertificateRole role, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (!chains.TryGetValue((certificate.Fingerprint, role), out var verdict))
        {
            if (chains.Count >= ChainsMax)
            {
                chains.Clear();
            }

            verdict = chains.GetOrAdd((certificate.Fingerprint, role), Build(certificate, role));
        }

        return verdict is TrustVerdict.Trusted { Chain: var chain } ? AtTime(verdict, chain, at) : verdict;
    }

    private static TrustVerdict AtTime(TrustVerdict trusted, IReadOnlyList<ParsedCertificate> chain, DateTimeOffset at)
    {
        foreach (var certificate in chain)
        {
            if (!certificate.IsValidAt(at))
            {
                return at < certificate.NotBefore
                    ? new TrustVerdict.Refused(
                        TrustFault.NotYetValid, $"{certificate} is valid from {certificate.NotBefore:O}.")
                    : new TrustVerdict.Refused(TrustFault.Expired, $"{certificate} expired {certificate.NotAfter:O}.");
            }
        }

        return trusted;
    }

    private TrustVerdict Build(ParsedCertificate certificate, CertificateRole role)
    {
        using var builder = new X509Chain();
        builder.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        builder.ChainPolicy.CustomTrustStore.AddRange(roots);
        builder.ChainPolicy.ExtraStore.AddRange(issuers);
        builder.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        builder.ChainPolicy.DisableCertificateDownloads = true;
        builder.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid;
        if (!builder.Build(certificate.Certificate))
        {
            var status = string.Join(", ", builder.ChainStatus.Select(one => one.Status));
            return new TrustVerdict.Refused(
                TrustFault.UnknownIssuer,
                $"{certificate}, issued by {certificate.Issuer}, does not chain to a CA we trust ({status}).");
        }

        var chain = builder.ChainElements
            .Select(link => ParsedCertificate.TryParse(link.Certificate.RawData)).OfType<ParsedCertificate>().ToArray();
        TrustVerdict? refused = Unfit(certificate, role, chain);
        return refused ?? new TrustVerdict.Trusted(chain);
    }

    private TrustVerdict.Refused? Unfit(ParsedCertificate certificate, CertificateRole role, ParsedCertificate[] chain)
    {
        if (certificate.KeyBits < KeyBitsMin)
        {
            return new TrustVerdict.Refused(
                TrustFault.UnfitKey, $"{certificate} has a key of {certificate.KeyBits} bits.");
        }

        var usage = certificate.Certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        if (usage is not null && !usage.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature))
        {
            return new TrustVerdict.Refused(
                TrustFault.UnfitKey, $"{certificate} may not be used to sign ({usage.KeyUsages}).");
        }

        if (names is null)
        {
            return null;
        }

        var isAuthority = certificate.Certificate.Extensions.OfType<X509BasicConstraintsExtension>()
            .Any(extension => extension.CertificateAuthority);
        if (isAuthority || chain.Length < 2)
        {
            return new TrustVerdict.Refused(TrustFault.WrongRole, $"{certificate} is a CA itself.");
        }

        var issuer = names.IssuerOf(role);
        return issuer is not null && chain[1].CommonName != issuer
            ? new TrustVerdict.Refused(
                TrustFault.WrongRole, $"{certificate} was issued by {chain[1].CommonName}, not by {issuer}.")
            : names.UnitFits(certificate.OrganizationalUnit, role)
                ? null
                : new TrustVerdict.Refused(
                    TrustFault.WrongRole, $"{certificate} has the unit '{certificate.OrganizationalUnit}'.");
    }
}
