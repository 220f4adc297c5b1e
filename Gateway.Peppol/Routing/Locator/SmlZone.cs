using System.Security.Cryptography;
using System.Text;
using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.Routing.Locator;

/// <summary>
/// Where the participants of a stage are found: the DNS zone that its Service Metadata Locator (SML) writes. The zones
/// are those of OpenPeppol's own SML, in use since 19 March 2026; the zones of the European Commission before it are
/// gone.
/// </summary>
public sealed record SmlZone
{
    private SmlZone(PeppolStage stage, DnsName name) => (Stage, Name) = (stage, name);

    public static SmlZone Production { get; } =
        new(PeppolStage.Production, DnsName.Parse("participant.sml.prod.tech.peppol.org"));

    public static SmlZone Test { get; } =
        new(PeppolStage.Test, DnsName.Parse("participant.sml.test.tech.peppol.org"));

    /// <summary>The zone of a network of our own, below a domain that exists nowhere (RFC 6761, 6.2).</summary>
    public static SmlZone Sandbox { get; } =
        new(PeppolStage.Sandbox, DnsName.Parse("participant.sml.sandbox.test"));

    public PeppolStage Stage { get; }

    public DnsName Name { get; }

    public static SmlZone Of(PeppolStage stage) => stage switch
    {
        PeppolStage.Production => Production,
        PeppolStage.Test => Test,
        _ => Sandbox,
    };

    /// <summary>
    /// The name under which a participant stands in the zone: the SHA-256 of its value in lower case, in base 32, and
    /// its meta scheme (Policy for use of identifiers 4.4.0, U-NAPTR).
    /// </summary>
    public DnsName NameOf(ParticipantId participant)
    {
        var value = Encoding.UTF8.GetBytes(participant.ToString().ToLowerInvariant());
        var label = Base32.Encode(SHA256.HashData(value));
        return DnsName.Parse($"{label}.{ParticipantId.MetaScheme}").Below(Name);
    }
}
