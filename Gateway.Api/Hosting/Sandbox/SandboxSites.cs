using System.Security.Cryptography;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Routing.Locator;

namespace Gateway.Api.Hosting.Sandbox;

/// <summary>What stands behind the addresses of a sandbox network.</summary>
internal sealed class SandboxSites
{
    public const string PublisherPath = "/smp";
    public const string ListPath = "/pki";
    public const string LocatorPath = "/edelivery-sml";

    public SandboxSites(Uri address, string publisherId, SandboxZone zone, TimeProvider clock, Func<RSA>? newKey)
    {
        PublisherAddress = new Uri(address, PublisherPath);
        LocatorAddress = new Uri(address, LocatorPath);
        Zone = zone;
        Pki = new SandboxPki(new Uri(address, ListPath), clock, newKey);
        Locator = new SandboxLocator(zone, SmlZone.Sandbox);
        var key = Pki.NewPublisher(publisherId);
        Publisher = new SmpResponder(PublisherAddress, Participants, () => key);
    }

    public Uri PublisherAddress { get; }

    public Uri LocatorAddress { get; }

    /// <summary>What the name server answers; a name can be made to fail or to stay silent.</summary>
    public SandboxZone Zone { get; }

    public SandboxPki Pki { get; }

    public SandboxParticipants Participants { get; } = new();

    public SandboxLocator Locator { get; }

    public SmpResponder Publisher { get; }
}
