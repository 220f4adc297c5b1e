using System.Net;
using System.Net.NetworkInformation;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>Which name servers are asked, and for how long.</summary>
public sealed record DnsOptions
{
    public const int StandardPort = 53;

    /// <summary>Recursive name servers, asked in this order until one answers. At most eight are used.</summary>
    public required IReadOnlyList<IPEndPoint> Servers { get; init; }

    /// <summary>How long one server may take for one answer, TCP included. Two seconds by default.</summary>
    public TimeSpan TryTimeMax { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often the list of servers is gone through. Twice by default.</summary>
    public int Rounds { get; init; } = 2;

    /// <summary>How long a question may take in all. Ten seconds by default.</summary>
    public TimeSpan TimeMax { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The name servers that this machine uses.</summary>
    public static DnsOptions OfThisMachine() => new()
    {
        Servers =
        [
            .. NetworkInterface.GetAllNetworkInterfaces()
                .Where(network => network.OperationalStatus == OperationalStatus.Up)
                .SelectMany(network => network.GetIPProperties().DnsAddresses)
                .Distinct()
                .Select(address => new IPEndPoint(address, StandardPort)),
        ],
    };
}
