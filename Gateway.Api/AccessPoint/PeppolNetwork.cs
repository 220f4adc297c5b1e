using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Revocation;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Routing.Network;
using Gateway.Peppol.Routing.Publisher;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Api.AccessPoint;

/// <summary>
/// The network that this gateway is part of: whom it trusts, where it looks participants up, how it connects. One for
/// the process, used by both directions, so that certificates, revocation lists and look-ups are remembered once.
/// Holds no key of ours.
/// </summary>
internal sealed class PeppolNetwork : IDisposable
{
    /// <exception cref="InvalidOperationException">A file of trust anchors is missing, cannot be read, or is of
    /// another stage.</exception>
    public PeppolNetwork(AccessPointOptions options, TimeProvider clock)
    {
        Stage = options.Stage!.Value;
        Limits = options.Limits();
        Http = NetworkHttp.Create(Stage);
        Revocation = new RevocationCheck(new HttpRevocationFetch(Http, clock), options.Revocation(), clock);
        Trust = new CertificateTrust(ReadAnchors(options), Revocation, clock);
        Lookup = new ParticipantLookup(
            new DnsClient(options.Dns(), clock),
            new SmpClient(Http, new SmpOptions(), clock),
            Trust,
            SmlZone.Of(Stage),
            new LookupOptions(),
            clock);
    }

    public PeppolStage Stage { get; }

    /// <summary>The judge of certificates: of a receiver before we send, of a signer before we believe.</summary>
    public CertificateTrust Trust { get; }

    public RevocationCheck Revocation { get; }

    /// <summary>Where participants are reached. Remembers; tell it to forget who could not be reached.</summary>
    public ParticipantLookup Lookup { get; }

    /// <summary>
    /// To SMPs, CAs and other access points: connects to addresses of the stage only, follows no redirect, uses no
    /// proxy and no cookies. It has no time limit of its own: whoever uses it bounds time and size.
    /// </summary>
    public HttpClient Http { get; }

    /// <summary>How much of a message is read, in both directions.</summary>
    public As4Limits Limits { get; }

    public void Dispose() => Http.Dispose();

    private static TrustAnchors ReadAnchors(AccessPointOptions options)
    {
        try
        {
            var authorities = options.TrustAnchors!
                .SelectMany(file => ParsedCertificate.ParsePem(File.ReadAllText(file))).ToArray();
            return Peppol.Certificates.TrustAnchors.For(options.Stage!.Value, authorities);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException
            or ArgumentException)
        {
            throw new InvalidOperationException(
                $"{AccessPointOptions.Section}:{nameof(options.TrustAnchors)}: {fault.Message}", fault);
        }
    }
}
