using System.Net;
using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.Routing.Network;

/// <summary>
/// The addresses that others publish and that we connect to: of SMPs and of access points. Anybody who joins the
/// network can publish one, so it must not lead into our own network. Whether a host name leads there shows only when
/// it is resolved (<see cref="NetworkHttp"/>).
/// </summary>
public static class NetworkAddress
{
    private const int LengthMax = 2000;

    /// <summary>Not reachable from outside, or not a single host: RFC 6890 and its registries.</summary>
    private static readonly IPNetwork[] NotPublic =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        ]).Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>
    /// Reads a published address, or says in <paramref name="fault"/> why it is not used: HTTPS without a user, a query
    /// or a fragment; in a sandbox HTTP or HTTPS on this machine only.
    /// </summary>
    public static Uri? TryRead(string text, PeppolStage stage, out string fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var address = text.Length <= LengthMax && text.All(character => character is > ' ' and < '\u007F')
            && Uri.TryCreate(text, UriKind.Absolute, out var read) ? read : null;
        var isWeb = address?.Scheme == Uri.UriSchemeHttps
            || (stage == PeppolStage.Sandbox && address?.Scheme == Uri.UriSchemeHttp);
        fault = address is null ? $"'{Shown(text)}' is no address."
            : !isWeb ? $"{address} is not HTTPS."
            : address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0
                ? $"{address} has a user, a query or a fragment."
            : IsAllowedHost(address, stage) ? "" : $"{address} is not an address of the {stage} network.";
        return fault.Length == 0 ? address : null;
    }

    /// <summary>Whether we connect to such an address in a stage: to this machine in a sandbox and nowhere else, to
    /// public addresses in the real networks and nowhere else.</summary>
    public static bool IsAllowed(IPAddress address, PeppolStage stage)
    {
        ArgumentNullException.ThrowIfNull(address);
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return stage == PeppolStage.Sandbox ? IPAddress.IsLoopback(real) : IsPublic(real);
    }

    private static bool IsPublic(IPAddress address) =>
        (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || GlobalUnicast.Contains(address))
        && !NotPublic.Any(network => network.Contains(address));

    private static bool IsAllowedHost(Uri address, PeppolStage stage) =>
        address.HostNameType switch
        {
            UriHostNameType.IPv4 or UriHostNameType.IPv6 => IsAllowed(IPAddress.Parse(address.Host), stage),
            UriHostNameType.Dns => stage != PeppolStage.Sandbox || address.IsLoopback,
            _ => false,
        };

    private static string Shown(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
